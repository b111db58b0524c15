package org.intertitle.ui.activity;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.journal.Step;
import org.intertitle.kernel.BatchId;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Jobs with what can be done to each, and the history of batches and steps with undo and redo. */
public final class ActivityViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<HistoryLine> history = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final Set<BatchId> open = new HashSet<>();
    private final Work work;
    private final UiTasks tasks;
    private final Updates updates;
    private final Notifications notifications;
    private final Texts texts;
    private final UiTasks.Latest readingJobs;
    private final UiTasks.Latest readingHistory;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Events.@Nullable Subscription listening;
    private List<Work.Batch> batches = List.of();

    public ActivityViewModel(
            Work work, UiTasks tasks, Updates updates, Notifications notifications, Texts texts) {
        this.work = work;
        this.tasks = tasks;
        this.updates = updates;
        this.notifications = notifications;
        this.texts = texts;
        this.readingJobs = tasks.latest();
        this.readingHistory = tasks.latest();
        head.title().set(texts.text("rail.activity"));
        head.prompt().set(texts.text("activity.search"));
    }

    public void activate() {
        if (listening == null) {
            listening = updates.listen(this::changed);
            subscriptions.add(head.search().subscribe((_, _) -> arrange()));
        }
        reload();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
        readingJobs.forget();
        readingHistory.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(DomainEvent.JobsChanged.class, DomainEvent.JobProgressed.class)) {
            reloadJobs();
        }
        if (batch.has(DomainEvent.JournalChanged.class)) {
            reloadHistory();
        }
    }

    public void reload() {
        reloadJobs();
        reloadHistory();
    }

    private void reloadJobs() {
        readingJobs.run(work::jobs, this::showJobs);
    }

    private void reloadHistory() {
        readingHistory.run(work::history, this::showHistory, this::failed);
    }

    private void failed(Throwable failure) {
        tasks.report(failure);
        state.set(ListState.ERROR);
    }

    private void showJobs(List<Job> found) {
        jobs.setAll(found);
        head.note()
                .set(
                        texts.text(
                                "activity.note",
                                in(JobState.RUNNING).size(),
                                in(JobState.QUEUED).size(),
                                in(JobState.FAILED).size()));
        boolean paused =
                in(JobState.RUNNING).isEmpty()
                        && in(JobState.QUEUED).isEmpty()
                        && !in(JobState.PAUSED).isEmpty();
        boolean some = found.stream().anyMatch(job -> !job.state().ended());
        head.action()
                .set(
                        new HeadAction(
                                texts.text(paused ? "activity.resume_all" : "activity.pause_all"),
                                false,
                                some,
                                paused ? this::resumeAll : this::pauseAll));
    }

    /** The jobs in one state, in the order of the list. */
    public List<Job> in(JobState which) {
        return jobs.stream().filter(job -> job.state() == which).toList();
    }

    /** How many jobs ended well lately. */
    public int finished() {
        return in(JobState.DONE).size();
    }

    private void showHistory(List<Work.Batch> found) {
        if (batches.isEmpty() && !found.isEmpty()) {
            open.add(found.getFirst().id());
        }
        batches = found;
        arrange();
    }

    private void arrange() {
        String words = head.search().get().toLowerCase(Locale.ROOT);
        List<HistoryLine> lines = new ArrayList<>();
        String day = "";
        for (Work.Batch batch : batches) {
            if (batch.steps().isEmpty() || !mentions(batch, words)) {
                continue;
            }
            String next = texts.formats().heading(batch.steps().getFirst().when());
            if (!next.equals(day)) {
                lines.add(new HistoryLine.Day(next));
                day = next;
            }
            boolean isOpen = open.contains(batch.id());
            lines.add(new HistoryLine.Whole(batch, isOpen));
            if (isOpen) {
                batch.steps().forEach(step -> lines.add(new HistoryLine.Single(step)));
            }
        }
        history.setAll(lines);
        state.set(stateOf(lines.isEmpty()));
    }

    private ListState stateOf(boolean empty) {
        if (!empty) {
            return ListState.READY;
        }
        return batches.isEmpty() ? ListState.NOTHING_YET : ListState.FILTER_HIDES_ALL;
    }

    private static boolean mentions(Work.Batch batch, String words) {
        return words.isEmpty()
                || batch.steps().stream()
                        .flatMap(step -> step.changes().stream())
                        .anyMatch(change ->
                                change.path().toString().toLowerCase(Locale.ROOT).contains(words));
    }

    public void toggle(BatchId batch) {
        if (!open.remove(batch)) {
            open.add(batch);
        }
        arrange();
    }

    public void pause(Job job) {
        tasks.run(() -> work.pause(job.id()), this::reloadJobs);
    }

    public void resume(Job job) {
        tasks.run(() -> work.resume(job.id()), this::reloadJobs);
    }

    public void cancel(Job job) {
        tasks.run(() -> work.cancel(job.id()), this::reloadJobs);
    }

    public void retry(Job job) {
        tasks.run(() -> work.retry(job.id()), this::reloadJobs);
    }

    public void retryAll() {
        List<Job> failed = in(JobState.FAILED);
        tasks.run(() -> failed.forEach(job -> work.retry(job.id())), this::reloadJobs);
    }

    private void pauseAll() {
        tasks.run(work::pauseAll, this::reloadJobs);
    }

    private void resumeAll() {
        tasks.run(work::resumeAll, this::reloadJobs);
    }

    public void undo(Step step) {
        tasks.run(() -> work.undo(step.id()), outcome -> told("activity.undone", outcome));
    }

    public void redo(Step step) {
        tasks.run(() -> work.redo(step.id()), outcome -> told("activity.redone", outcome));
    }

    public void undo(Work.Batch batch) {
        tasks.run(() -> work.undoBatch(batch.id()), outcome -> told("activity.undone", outcome));
    }

    public void redo(Work.Batch batch) {
        tasks.run(() -> work.redoBatch(batch.id()), outcome -> told("activity.redone", outcome));
    }

    private void told(String key, Work.Outcome outcome) {
        String text = texts.plural(key, outcome.done());
        if (!outcome.refused().isEmpty()) {
            Work.Refused first = outcome.refused().getFirst();
            text +=
                    " · "
                            + texts.plural("activity.refused", outcome.refused().size())
                            + " "
                            + texts.wording().errorText(first.code(), first.arguments().toArray());
        }
        notifications.show(text);
        reloadHistory();
    }

    public void clearFilter() {
        head.search().set("");
    }

    public ScreenHead head() {
        return head;
    }

    public ObservableList<Job> jobs() {
        return jobs;
    }

    ObservableList<HistoryLine> history() {
        return history;
    }

    /** How the history stands. */
    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }
}
