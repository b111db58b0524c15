package org.intertitle.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.shell.WindowFacts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What the window around the screens shows: where it stands, the counts of the rail, the status
 * line. Before {@link #open} it shows that the database is being opened, or why it cannot be.
 */
public final class ShellViewModel implements Navigator {
    private final History history = new History();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final BooleanProperty collapsed = new SimpleBooleanProperty();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final UiTasks tasks;
    private final UiTasks.Latest reading;
    private @Nullable WindowFacts services;

    public ShellViewModel(UiTasks tasks) {
        this.tasks = tasks;
        this.reading = tasks.latest();
    }

    /** The way to the background that everything in the window goes. */
    UiTasks tasks() {
        return tasks;
    }

    /** The services are there: counts are read now and after each batch of updates. */
    public void open(WindowFacts source, Updates updates, Place first) {
        services = source;
        failure.set(null);
        open.set(true);
        var _ = updates.listen(_ -> refresh());
        refresh();
        go(first);
    }

    /** The services could not be built. */
    public void fail(Throwable reason) {
        failure.set(reason);
    }

    private void refresh() {
        WindowFacts source = services;
        if (source != null) {
            reading.run(source::read, facts::set);
        }
    }

    @Override
    public void go(Place next) {
        history.visit(next);
        place.set(next);
    }

    @Override
    public void back() {
        history.back().ifPresent(place::set);
    }

    public void forward() {
        history.forward().ifPresent(place::set);
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

    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
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
