package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The places visited, how each was left, and where in them the window stands. Not thread-safe. */
final class History {
    private static final int KEPT = 50;

    private final Deque<Visit> back = new ArrayDeque<>();
    private final Deque<Visit> forward = new ArrayDeque<>();
    private @Nullable Visit here;

    Optional<Visit> here() {
        return Optional.ofNullable(here);
    }

    /** The place that {@link #back} leads to. */
    Optional<Visit> behind() {
        return Optional.ofNullable(back.peek());
    }

    /** The place that {@link #forward} leads to. */
    Optional<Visit> ahead() {
        return Optional.ofNullable(forward.peek());
    }

    /** Keeps how the present place stands; told before it is left. */
    void keep(String name, PlaceState state) {
        if (here != null) {
            here = new Visit(here.place(), name, state);
        }
    }

    /** Goes to a new place; what lay ahead is forgotten. */
    void visit(Visit next) {
        if (here != null && next.place().equals(here.place())) {
            return;
        }
        if (here != null) {
            back.push(here);
        }
        if (back.size() > KEPT) {
            back.removeLast();
        }
        forward.clear();
        here = next;
    }

    /** The present place under another form, for example with another filter. */
    void replace(Place place) {
        here = here == null ? Visit.of(place) : new Visit(place, here.name(), here.state());
    }

    Optional<Visit> back() {
        return move(back, forward);
    }

    Optional<Visit> forward() {
        return move(forward, back);
    }

    private Optional<Visit> move(Deque<Visit> from, Deque<Visit> to) {
        Visit next = from.poll();
        if (next != null && here != null) {
            to.push(here);
            here = next;
        }
        return Optional.ofNullable(next);
    }
}
