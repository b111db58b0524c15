package org.intertitle.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * What happened that the user may want to know: the newest is shown for a while and never takes the
 * focus, all are kept in a list until the window is closed. FX thread only.
 */
public final class Notifications {
    private static final int KEPT = 200;

    private final ObjectProperty<@Nullable Note> current = new SimpleObjectProperty<>();
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final BooleanProperty patient = new SimpleBooleanProperty();
    private final Clock clock;
    private long count;

    public Notifications() {
        this(Clock.systemUTC());
    }

    /** {@code clock} dates the notes. */
    public Notifications(Clock clock) {
        this.clock = clock;
    }

    /** How something can be taken back, as long as that is possible. */
    public record Undo(BooleanSupplier possible, Runnable run) {}

    /** What can be done about something, and what that is called. */
    public record Offer(String name, Runnable run) {}

    /**
     * What was done, and how to take it back or what to do about it where that is possible; {@code
     * details} are there for failures. The number tells two of the same words apart.
     */
    public record Note(
            long number,
            Instant at,
            boolean failure,
            String text,
            String details,
            @Nullable Undo undo,
            @Nullable Offer offer) {

        /** Whether it can be taken back now. */
        public boolean undoable() {
            return undo != null && undo.possible().getAsBoolean();
        }
    }

    /** The one that is shown now. */
    public ReadOnlyObjectProperty<@Nullable Note> current() {
        return current;
    }

    /** All that are kept, newest first. */
    public ObservableList<Note> notes() {
        return FXCollections.unmodifiableObservableList(notes);
    }

    /** How many came since the list was looked at. */
    public ReadOnlyIntegerProperty unread() {
        return unread.getReadOnlyProperty();
    }

    /** Whether somebody listens rather than looks, and needs more time. */
    public BooleanProperty patient() {
        return patient;
    }

    public void show(String text) {
        add(false, text, "", null, null);
    }

    /** Tells what was done and can be taken back once. */
    public void show(String text, Runnable undo) {
        show(text, new Undo(() -> true, undo));
    }

    public void show(String text, Undo undo) {
        add(false, text, "", undo, null);
    }

    /** Tells something, and offers what can be done about it. */
    public void offer(String text, Offer offer) {
        add(false, text, "", null, offer);
    }

    /** Tells what did not work in the background; nobody waits for it. */
    public void fail(String text, String details) {
        add(true, text, details, null, null);
    }

    /** Keeps a failure that is shown elsewhere, in a dialog, in the list alone. */
    public void keep(String text, String details) {
        notes.addFirst(new Note(++count, clock.instant(), true, text, details, null, null));
        trim();
    }

    private void add(
            boolean failure,
            String text,
            String details,
            @Nullable Undo undo,
            @Nullable Offer offer) {
        Note note = new Note(++count, clock.instant(), failure, text, details, undo, offer);
        notes.addFirst(note);
        trim();
        unread.set(unread.get() + 1);
        current.set(note);
    }

    private void trim() {
        if (notes.size() > KEPT) {
            notes.remove(KEPT, notes.size());
        }
    }

    /** Takes back what a note tells; it can be done once. */
    public void undo(Note note) {
        Undo undo = note.undo();
        int at = notes.indexOf(note);
        if (undo == null || at < 0) {
            return;
        }
        Note done =
                new Note(
                        note.number(),
                        note.at(),
                        note.failure(),
                        note.text(),
                        note.details(),
                        null,
                        note.offer());
        notes.set(at, done);
        if (note.equals(current.get())) {
            dismiss();
        }
        undo.run().run();
    }

    public void dismiss() {
        current.set(null);
    }

    /** The list was looked at. */
    public void read() {
        unread.set(0);
    }

    public void clear() {
        notes.clear();
        read();
        dismiss();
    }
}
