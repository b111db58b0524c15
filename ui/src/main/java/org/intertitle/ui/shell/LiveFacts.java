package org.intertitle.ui.shell;

import org.intertitle.Intertitle;
import org.intertitle.Stores;
import org.intertitle.config.ConfigService;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.Step;
import org.intertitle.kernel.JobId;
import org.intertitle.net.NetSettings;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.updates.UpdatesService;

import java.util.List;
import java.util.Optional;

/** What rail and status line show, from store, jobs and journal. Thread-safe. */
public final class LiveFacts implements WindowFacts {
    private static final int JOBS = 50;
    private static final int STEPS = 200;

    private final Stores stores;
    private final JobsService jobs;
    private final JournalService journal;
    private final FilterShelf filters;
    private final ConfigService config;
    private final UpdatesService updates;

    public LiveFacts(Intertitle application, FilterShelf filters) {
        this.stores = application.stores();
        this.jobs = application.jobs();
        this.journal = application.journal();
        this.config = application.config();
        this.updates = application.updates();
        this.filters = filters;
    }

    @Override
    public Facts read() {
        LibrarySummary summary =
                stores.unitOfWork().read(tx -> stores.libraryQueries().summary(tx));
        return new Facts(
                summary.titles(),
                summary.wanted(),
                jobs(),
                jobs.restraint(),
                last().orElse(null),
                outside());
    }

    @Override
    public List<Job> jobs() {
        return jobs.list(JOBS);
    }

    private Outside outside() {
        return new Outside(
                config.get(NetSettings.GROUP).offline(),
                updates.found().map(notice -> notice.version().toString()).orElse(null));
    }

    @Override
    public void goOffline(boolean offline) {
        config.set(NetSettings.SWITCH, Boolean.toString(offline));
    }

    /** The batch of the newest step that is no undo. */
    private Optional<LastChange> last() {
        List<Step> steps =
                journal.history(null, STEPS).stream()
                        .filter(step -> step.undoes() == null)
                        .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Step> batch = journal.ofBatch(steps.getFirst().batch());
        List<String> actions = batch.stream().map(Step::action).distinct().toList();
        return Optional.of(
                new LastChange(
                        steps.getFirst().batch(),
                        actions.size() == 1 ? actions.getFirst() : "mixed",
                        batch.size(),
                        batch.stream().allMatch(Step::undone)));
    }

    @Override
    public void undoLast() {
        journal.undoLast();
    }

    @Override
    public void redoLast() {
        journal.history(null, STEPS).stream()
                .filter(step -> step.undoes() == null && step.undone())
                .findFirst()
                .ifPresent(step -> journal.redoBatch(step.batch()));
    }

    @Override
    public void cancel(JobId job) {
        jobs.cancel(job);
    }

    @Override
    public FilterShelf filters() {
        return filters;
    }
}
