package org.intertitle.ui.home;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.home.Overview.Change;
import org.intertitle.ui.home.Overview.Library;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.LoadState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The library in numbers, what can be done, what runs and what happened, read anew as it changes.
 */
public final class HomeViewModel {
    private final ScreenHead head = new ScreenHead();
    private final LoadState load = new LoadState();
    private final ReadOnlyObjectWrapper<@Nullable Library> library = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Job>> running = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Change>> changes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Overview overview;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Notifications notifications;
    private final Texts texts;
    private final UiTasks.Latest readingLibrary;
    private final UiTasks.Latest readingJobs;
    private final UiTasks.Latest readingChanges;
    private Events.@Nullable Subscription listening;

    public HomeViewModel(
            Overview overview,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.overview = overview;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.notifications = notifications;
        this.texts = texts;
        this.readingLibrary = tasks.latest();
        this.readingJobs = tasks.latest();
        this.readingChanges = tasks.latest();
        head.title().set(texts.text("rail.home"));
    }

    public void activate() {
        if (listening == null) {
            listening = updates.listen(this::changed);
        }
        reload();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        readingLibrary.forget();
        readingJobs.forget();
        readingChanges.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(DomainEvent.JobsChanged.class, DomainEvent.JobProgressed.class)) {
            readingJobs.run(overview::running, running::set);
        }
        if (batch.has(DomainEvent.JournalChanged.class)) {
            readingChanges.run(overview::changes, changes::set);
        }
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.FoldersChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            readLibrary();
        }
    }

    public void reload() {
        readLibrary();
        readingJobs.run(overview::running, running::set);
        readingChanges.run(overview::changes, changes::set);
    }

    private void readLibrary() {
        readingLibrary.run(overview::library, this::show, load::failed);
    }

    private void show(Library read) {
        library.set(read);
        load.set(read.folders() == 0 ? ListState.NOTHING_YET : ListState.READY);
        head.note().set(texts.plural("home.videos", read.videos()));
        int fixable = read.fixable();
        head.action()
                .set(
                        fixable == 0
                                ? null
                                : new ScreenHead.HeadAction(
                                        texts.text("home.review", fixable),
                                        true,
                                        true,
                                        () -> plan(null)));
    }

    /** Shows all that is known of a failure. */
    void details(Throwable failure) {
        tasks.report(failure);
    }

    /** Plans what can be done about one reason, or everything, and goes to its review. */
    public void plan(@Nullable ReasonCode reason) {
        tasks.run(
                () -> overview.plan(reason),
                plan ->
                        plan.ifPresentOrElse(
                                id -> navigator.go(new Place.Review(id)),
                                () -> notifications.show(texts.text("home.nothing_planned"))));
    }

    /** Takes a change back, or does it again. */
    public void undo(Change change) {
        tasks.run(
                () -> overview.undo(change),
                refused -> {
                    if (refused > 0) {
                        notifications.show(texts.plural("home.refused", refused));
                    }
                });
    }

    public void pauseOrResume(Job job) {
        JobId id = job.id();
        tasks.run(
                job.state() == JobState.PAUSED
                        ? () -> overview.resume(id)
                        : () -> overview.pause(id));
    }

    public void cancel(Job job) {
        JobId id = job.id();
        tasks.run(() -> overview.cancel(id));
    }

    public void go(Place place) {
        navigator.go(place);
    }

    public ScreenHead head() {
        return head;
    }

    public LoadState load() {
        return load;
    }

    public ReadOnlyObjectProperty<@Nullable Library> library() {
        return library.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Job>> running() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Change>> changes() {
        return changes.getReadOnlyProperty();
    }
}
