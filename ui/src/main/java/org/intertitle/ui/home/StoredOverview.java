package org.intertitle.ui.home;

import org.intertitle.Stores;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.FileChange;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.Step;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.StateCount;
import org.intertitle.queries.TitleSort;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Home's questions, answered by the services. Thread-safe. */
public final class StoredOverview implements Overview {
    private static final int ADDED = 5;
    private static final int CHANGES = 6;
    private static final int STEPS = 500;
    private static final int JOBS = 50;
    private static final int PAGE = 500;

    private final Stores stores;
    private final JobsService jobs;
    private final JournalService journal;
    private final WantedPlans plans;

    public StoredOverview(
            Stores stores, JobsService jobs, JournalService journal, WantedPlans plans) {
        this.stores = stores;
        this.jobs = jobs;
        this.journal = journal;
        this.plans = plans;
    }

    @Override
    public Library library() {
        return stores.unitOfWork().read(this::library);
    }

    private Library library(Tx tx) {
        LibrarySummary summary = stores.libraryQueries().summary(tx);
        List<TitleId> newest =
                stores.libraryQueries().titleIds(tx, QueryFilter.ALL, TitleSort.ADDED, true);
        return new Library(
                stores.folders().all(tx).size(),
                summary.titles(),
                summary.videos(),
                summary.offline(),
                summary.wanted(),
                lines(stores.libraryQueries().states(tx)),
                stores.wantedQueries().countsByReason(tx, null, QueryFilter.ALL),
                stores.libraryQueries()
                        .titleRows(tx, newest.subList(0, Math.min(ADDED, newest.size()))));
    }

    /** Most asked first. */
    static List<Line> lines(List<StateCount> counts) {
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        for (StateCount count : counts) {
            lines.merge(List.of(count.language(), count.kind()), line(count), StoredOverview::sum);
        }
        return lines.values().stream()
                .filter(line -> line.asked() > 0)
                .sorted(Comparator.comparingInt(Line::asked).reversed())
                .toList();
    }

    private static Line line(StateCount count) {
        int videos = count.videos();
        return switch (count.state()) {
            case PRESENT -> new Line(count.language(), count.kind(), videos, 0, 0, 0);
            case EMBEDDED -> new Line(count.language(), count.kind(), 0, videos, 0, 0);
            case POOR -> new Line(count.language(), count.kind(), 0, 0, videos, 0);
            case WORKING, WANTED -> new Line(count.language(), count.kind(), 0, 0, 0, videos);
            case NOT_WANTED -> new Line(count.language(), count.kind(), 0, 0, 0, 0);
        };
    }

    private static Line sum(Line one, Line other) {
        return new Line(
                one.language(),
                one.kind(),
                one.present() + other.present(),
                one.embedded() + other.embedded(),
                one.poor() + other.poor(),
                one.wanted() + other.wanted());
    }

    @Override
    public List<Job> running() {
        return jobs.list(JOBS).stream().filter(job -> !job.state().ended()).toList();
    }

    @Override
    public List<Change> changes() {
        Map<BatchId, List<Step>> batches = new LinkedHashMap<>();
        for (Step step : journal.history(null, STEPS)) {
            if (step.undoes() == null) {
                batches.computeIfAbsent(step.batch(), _ -> new ArrayList<>()).add(step);
            }
        }
        return batches.values().stream().limit(CHANGES).map(StoredOverview::change).toList();
    }

    private static Change change(List<Step> steps) {
        Step newest = steps.getFirst();
        List<String> actions = steps.stream().map(Step::action).distinct().toList();
        return new Change(
                newest.batch(),
                actions.size() == 1 ? actions.getFirst() : "mixed",
                steps.size(),
                example(newest),
                newest.when(),
                steps.stream().allMatch(Step::undone));
    }

    private static String example(Step step) {
        return step.changes().isEmpty() ? "" : name(step.changes().getLast());
    }

    private static String name(FileChange change) {
        Path name = change.path().getFileName();
        return name == null ? change.path().toString() : name.toString();
    }

    @Override
    public Optional<PlanId> plan(@Nullable ReasonCode reason) {
        return plans.of(stores.unitOfWork().read(tx -> items(tx, reason)));
    }

    private List<WantedId> items(Tx tx, @Nullable ReasonCode reason) {
        List<WantedId> all = stores.wantedQueries().ids(tx, null, QueryFilter.ALL, false);
        if (reason == null) {
            return all;
        }
        List<WantedId> some = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<WantedId> page = all.subList(from, Math.min(from + PAGE, all.size()));
            stores.wantedQueries().rows(tx, page).stream()
                    .filter(row -> row.reason() == reason)
                    .map(WantedRow::id)
                    .forEach(some::add);
        }
        return some;
    }

    @Override
    public int undo(Change change) {
        UndoReport report =
                change.undone()
                        ? journal.redoBatch(change.batch())
                        : journal.undoBatch(change.batch());
        return (int) report.steps().stream().filter(step -> step.refused() != null).count();
    }

    @Override
    public void pause(JobId job) {
        jobs.pause(job);
    }

    @Override
    public void resume(JobId job) {
        jobs.resume(job);
    }

    @Override
    public void cancel(JobId job) {
        jobs.cancel(job);
    }
}
