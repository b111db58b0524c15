package org.intertitle.ui.activity;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.activity.Work.JobLine;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The jobs by state, and what can be done to each or all of them. */
public final class JobsViewModel {
    private final ObservableList<JobLine> jobs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper allPaused = new ReadOnlyBooleanWrapper();
    private final Set<JobId> stopping = new HashSet<>();
    private final Work work;
    private final UiTasks tasks;
    private final Dialogs dialogs;
    private final Desktop desktop;
    private final Texts texts;
    private final JobWords words;
    private final UiTasks.Latest reading;

    public JobsViewModel(Work work, UiTasks tasks, Dialogs dialogs, Desktop desktop, Texts texts) {
        this.work = work;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.desktop = desktop;
        this.texts = texts;
        this.words = new JobWords(texts);
        this.reading = tasks.latest();
    }

    public void reload() {
        reading.run(work::now, this::show);
    }

    void deactivate() {
        reading.forget();
    }

    private void show(Work.Now now) {
        stopping.removeIf(id ->
                now.jobs().stream()
                        .noneMatch(
                                each -> each.job().id().equals(id) && !each.job().state().ended()));
        allPaused.set(now.allPaused());
        jobs.setAll(now.jobs());
    }

    /** The jobs in one state: those that wait in the order in which they will run. */
    List<JobLine> in(JobState which) {
        List<JobLine> found =
                new ArrayList<>(jobs.stream().filter(each -> each.job().state() == which).toList());
        if (which == JobState.QUEUED) {
            found.sort((a, b) -> {
                int first = Integer.compare(b.job().priority(), a.job().priority());
                return first == 0 ? a.job().id().compareTo(b.job().id()) : first;
            });
        }
        return found;
    }

    int count(JobState which) {
        return (int) jobs.stream().filter(each -> each.job().state() == which).count();
    }

    boolean anyUnended() {
        return jobs.stream().anyMatch(each -> !each.job().state().ended());
    }

    /** Whether it was asked to stop and has not yet. */
    boolean stops(Job job) {
        return stopping.contains(job.id());
    }

    public void pause(Job job) {
        each(job, work::pause);
    }

    public void resume(Job job) {
        each(job, work::resume);
    }

    public void cancel(Job job) {
        stopping.add(job.id());
        each(job, work::cancel);
    }

    public void retry(Job job) {
        each(job, work::retry);
    }

    /** Puts a waiting job before all others. */
    public void runNext(Job job) {
        each(job, work::runNext);
    }

    private void each(Job job, Consumer<JobId> action) {
        tasks.run(
                () -> {
                    action.accept(job.id());
                    return Boolean.TRUE;
                },
                _ -> reload(),
                failure -> {
                    stopping.remove(job.id());
                    tasks.report(failure);
                    reload();
                });
    }

    public void retryAll() {
        List<JobId> failed = in(JobState.FAILED).stream().map(each -> each.job().id()).toList();
        tasks.run(() -> failed.forEach(work::retry), this::reload);
    }

    public void pauseAll() {
        tasks.run(work::pauseAll, this::reload);
    }

    public void resumeAll() {
        tasks.run(work::resumeAll, this::reload);
    }

    public void cancelAll() {
        jobs.stream()
                .filter(each -> !each.job().state().ended())
                .forEach(each -> stopping.add(each.job().id()));
        tasks.run(work::cancelAll, this::reload);
    }

    /** Forgets done and cancelled jobs. */
    public void clearFinished() {
        clear(List.of(JobState.DONE, JobState.CANCELLED));
    }

    public void clearFailed() {
        clear(List.of(JobState.FAILED));
    }

    private void clear(List<JobState> ended) {
        tasks.run(() -> work.clear(ended), this::reload);
    }

    /** What went wrong, as it stands now: what the job does later changes nothing of it. */
    public void details(JobLine line) {
        Job job = line.job();
        String code = code(job);
        dialogs.tell(
                new Dialogs.Dialog.Failure(
                        texts.text("activity.details.title", name(line)),
                        words.reason(job),
                        texts.wording().remedy(code),
                        code,
                        report(line)));
    }

    public void copy(JobLine line) {
        desktop.copy(report(line));
    }

    private String report(JobLine line) {
        Job job = line.job();
        return String.join(
                "\n",
                name(line),
                words.reason(job),
                code(job) + " " + job.said().map(JobDetail::arguments).orElse(List.of()),
                "job " + job.id() + " " + job.kind() + " " + job.arguments(),
                job.created() + " / " + job.started() + " / " + job.ended());
    }

    private static String code(Job job) {
        return job.error() == null ? "internal" : job.error();
    }

    /** What the job does, and with what. */
    String name(JobLine line) {
        String kind = texts.text("job." + line.job().kind());
        return line.subject().isEmpty() ? kind : kind + " " + line.subject();
    }

    /** Whether a job mentions these words, which are in lower case. */
    Set<JobId> mentioning(String lower) {
        return jobs.stream()
                .filter(each ->
                        (name(each) + " " + words.detail(each.job().said().orElse(null)))
                                .toLowerCase(texts.messages().locale())
                                .contains(lower))
                .map(each -> each.job().id())
                .collect(Collectors.toSet());
    }

    JobWords words() {
        return words;
    }

    public ObservableList<JobLine> jobs() {
        return jobs;
    }

    public ReadOnlyBooleanProperty allPaused() {
        return allPaused.getReadOnlyProperty();
    }
}
