package org.intertitle.ui.activity;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.jobs.JobState;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Jobs and history together: the head over them, the filter, and what they listen to. */
public final class ActivityViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ObjectProperty<@Nullable String> action = new SimpleObjectProperty<>();
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.EVER);
    private final JobsViewModel jobs;
    private final HistoryViewModel history;
    private final VersionsViewModel versions;
    private final Updates updates;
    private final Texts texts;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Events.@Nullable Subscription listening;

    /** How far back the history is shown, in days. */
    enum Period {
        EVER(-1),
        TODAY(0),
        WEEK(6),
        MONTH(29);

        private final int days;

        Period(int days) {
            this.days = days;
        }
    }

    public ActivityViewModel(
            JobsViewModel jobs,
            HistoryViewModel history,
            VersionsViewModel versions,
            Updates updates,
            Texts texts) {
        this.jobs = jobs;
        this.history = history;
        this.versions = versions;
        this.updates = updates;
        this.texts = texts;
        head.title().set(texts.text("rail.activity"));
        head.prompt().set(texts.text("activity.search"));
    }

    public void activate() {
        if (listening == null) {
            listening = updates.listen(this::changed);
            subscriptions.add(head.search().subscribe((_, _) -> filter()));
            subscriptions.add(action.subscribe((_, _) -> filter()));
            subscriptions.add(period.subscribe((_, _) -> filter()));
            subscriptions.add(jobs.jobs().subscribe(this::note));
            subscriptions.add(jobs.allPaused().subscribe((_, _) -> note()));
        }
        jobs.reload();
        history.activate();
        versions.reload();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
        jobs.deactivate();
        history.deactivate();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(DomainEvent.JobsChanged.class, DomainEvent.JobProgressed.class)) {
            jobs.reload();
        }
        if (batch.has(DomainEvent.JournalChanged.class)) {
            history.refresh();
            versions.reload();
        }
    }

    private void filter() {
        Period since = period.get();
        history.show(
                HistoryFilter.of(
                        head.search().get(),
                        action.get(),
                        since == Period.EVER ? null : history.daysAgo(since.days)));
    }

    /** Shows everything again. */
    public void clearFilter() {
        action.set(null);
        period.set(Period.EVER);
        head.search().set("");
    }

    private void note() {
        head.note()
                .set(
                        texts.text(
                                "activity.note",
                                jobs.count(JobState.RUNNING),
                                jobs.count(JobState.QUEUED),
                                jobs.count(JobState.FAILED)));
        boolean paused = jobs.allPaused().get();
        head.action()
                .set(
                        new HeadAction(
                                texts.text(paused ? "activity.resume_all" : "activity.pause_all"),
                                false,
                                paused || jobs.anyUnended(),
                                paused ? jobs::resumeAll : jobs::pauseAll));
    }

    public ScreenHead head() {
        return head;
    }

    public JobsViewModel jobs() {
        return jobs;
    }

    public HistoryViewModel history() {
        return history;
    }

    public VersionsViewModel versions() {
        return versions;
    }

    /** The one action that the history is shown of; null for all. */
    ObjectProperty<@Nullable String> action() {
        return action;
    }

    ObjectProperty<Period> period() {
        return period;
    }
}
