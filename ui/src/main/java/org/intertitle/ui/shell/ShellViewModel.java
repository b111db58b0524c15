package org.intertitle.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.jobs.Job;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.shell.WindowFacts.Facts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the window around the screens shows: where it stands, the way back and forward, the counts
 * of the rail, the status line. It outlives the views that are built over it. Before {@link #open}
 * the database is being opened, or could not be.
 */
public final class ShellViewModel implements Navigator {
    private final History history = new History();
    private final FinishedJobs finished = new FinishedJobs();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Arrival> arrival = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Visit> behind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Visit> ahead = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> unread = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final BooleanProperty collapsed = new SimpleBooleanProperty();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final UiTasks tasks;
    private final UiTasks.Latest reading;
    private final UiTasks.Latest readingJobs;
    private final ShelfViewModel shelf;
    private Supplier<Optional<Visit>> leaving = Optional::empty;
    private Consumer<Runnable> guard = Runnable::run;
    private Consumer<Job> onFinished = _ -> {};
    private @Nullable WindowFacts services;
    private Events.@Nullable Subscription listening;
    private long arrivals;

    public ShellViewModel(UiTasks tasks) {
        this.tasks = tasks;
        this.reading = tasks.latest();
        this.readingJobs = tasks.latest();
        this.shelf = new ShelfViewModel(tasks, ShelfCounts.Pace.of(tasks));
        unread.subscribe((_, _) -> tellTrouble());
        shelf.trouble().subscribe((_, _) -> tellTrouble());
    }

    /** The way to the background that everything in the window goes. */
    UiTasks tasks() {
        return tasks;
    }

    /** The services are there: counts are read now and after each batch of updates. */
    public void open(WindowFacts source, Updates updates, Place first) {
        open(source, updates, Visit.of(first), Visit.of(first));
    }

    /** The same; {@code shown} is where the window stands, with {@code first} as the way back. */
    void open(WindowFacts source, Updates updates, Visit first, Visit shown) {
        close();
        services = source;
        failure.set(null);
        open.set(true);
        listening = updates.listen(this::changed);
        shelf.open(source.filters());
        refresh();
        history.visit(first);
        history.visit(shown);
        arrive(shown);
    }

    /** The services are there no more: nothing is asked of them until {@link #open}. */
    public void close() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        services = null;
        reading.forget();
        readingJobs.forget();
        shelf.close();
        unread.set(null);
        open.set(false);
    }

    /** The services could not be built. */
    public void fail(Throwable reason) {
        failure.set(reason);
    }

    private void changed(Updates.Batch batch) {
        boolean progressOnly =
                batch.events().stream().allMatch(DomainEvent.JobProgressed.class::isInstance);
        WindowFacts source = services;
        if (source == null || !progressOnly) {
            refresh();
        } else {
            readingJobs.run(source::jobs, this::told, unread::set);
        }
        shelf.changed(batch);
    }

    private void tellTrouble() {
        Throwable facts = unread.get();
        trouble.set(facts == null ? shelf.trouble().get() : facts);
    }

    private void refresh() {
        WindowFacts source = services;
        if (source != null) {
            reading.run(source::read, this::told, unread::set);
        }
    }

    private void readAgain() {
        refresh();
        shelf.read();
    }

    private void told(Facts now) {
        unread.set(null);
        facts.set(now);
        finished.since(now.jobs()).forEach(onFinished);
    }

    private void told(List<Job> jobs) {
        unread.set(null);
        facts.set(facts.get().with(jobs));
    }

    @Override
    public void go(Place next) {
        if (open.get() && !next.equals(place.get())) {
            onceLeft(() -> {
                Visit visit = Visit.of(next);
                history.visit(visit);
                arrive(visit);
            });
        }
    }

    private void onceLeft(Runnable next) {
        guard.accept(() -> {
            if (open.get()) {
                leave();
                next.run();
            }
        });
    }

    @Override
    public void replace(Place next) {
        history.replace(next);
        place.set(next);
    }

    @Override
    public void back() {
        if (open.get() && behind.get() != null) {
            onceLeft(() -> history.back().ifPresent(this::arrive));
        }
    }

    public void forward() {
        if (open.get() && ahead.get() != null) {
            onceLeft(() -> history.forward().ifPresent(this::arrive));
        }
    }

    /** Shows the present place as it stands once more, in a view that was built anew. */
    void arriveAgain() {
        history.here().ifPresent(this::arrive);
    }

    /** Keeps how the present place stands, and returns that. */
    Optional<Visit> leave() {
        leaving.get().ifPresent(visit -> history.keep(visit.name(), visit.state()));
        return history.here();
    }

    private void arrive(Visit visit) {
        place.set(visit.place());
        behind.set(history.behind().orElse(null));
        ahead.set(history.ahead().orElse(null));
        arrival.set(new Arrival(++arrivals, visit.place(), visit.state()));
        if (trouble.get() != null) {
            readAgain();
        }
    }

    /** Asks this how the present place stands, before it is left. */
    void setLeaving(Supplier<Optional<Visit>> asked) {
        leaving = asked;
    }

    /**
     * Asks this before the present place is left: it runs what it is given, now, later or never.
     */
    void setGuard(Consumer<Runnable> asked) {
        guard = asked;
    }

    /** Tells this of each awaited job that has ended. */
    void setOnFinished(Consumer<Job> told) {
        onFinished = told;
    }

    public void undoLast() {
        WindowFacts source = services;
        if (source != null) {
            tasks.run(source::undoLast, this::refresh);
        }
    }

    public void redoLast() {
        WindowFacts source = services;
        if (source != null) {
            tasks.run(source::redoLast, this::refresh);
        }
    }

    /** Takes the program off the internet, or lets it there again. */
    void switchOffline() {
        WindowFacts source = services;
        if (source != null) {
            boolean offline = facts.get().outside().offline();
            tasks.run(() -> source.goOffline(!offline), this::refresh);
        }
    }

    void cancel(JobId job) {
        WindowFacts source = services;
        if (source != null) {
            tasks.run(() -> source.cancel(job), this::refresh);
        }
    }

    /** Shows what keeps the counts from being read, in full. */
    void explainTrouble() {
        Throwable reason = trouble.get();
        if (reason != null) {
            tasks.report(reason);
            readAgain();
        }
    }

    /** The saved filters; there while the services are. */
    ShelfViewModel shelf() {
        return shelf;
    }

    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    /** Changes whenever a place is to be shown; not when the present one changes its form. */
    ReadOnlyObjectProperty<@Nullable Arrival> arrival() {
        return arrival.getReadOnlyProperty();
    }

    /** Where {@link #back} leads. */
    ReadOnlyObjectProperty<@Nullable Visit> behind() {
        return behind.getReadOnlyProperty();
    }

    /** Where {@link #forward} leads. */
    ReadOnlyObjectProperty<@Nullable Visit> ahead() {
        return ahead.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Why the counts are not up to date; null while they are. */
    ReadOnlyObjectProperty<@Nullable Throwable> trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Whether the user made the rail small. */
    public BooleanProperty collapsed() {
        return collapsed;
    }

    /** Whether the window is too small for the whole rail. */
    public BooleanProperty narrow() {
        return narrow;
    }
}
