package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The places visited, and where in them the window stands. Not thread-safe. */
final class History {
    private static final int KEPT = 50;

    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forward = new ArrayDeque<>();
    private @Nullable Place here;

    Optional<Place> here() {
        return Optional.ofNullable(here);
    }

    /** Goes to a new place; what lay ahead is forgotten. */
    void visit(Place place) {
        if (place.equals(here)) {
            return;
        }
        if (here != null) {
            back.push(here);
        }
        if (back.size() > KEPT) {
            back.removeLast();
        }
        forward.clear();
        here = place;
    }

    /** The present place under another form, for example with another filter. */
    void replace(Place place) {
        here = place;
    }

    Optional<Place> back() {
        return move(back, forward);
    }

    Optional<Place> forward() {
        return move(forward, back);
    }

    private Optional<Place> move(Deque<Place> from, Deque<Place> to) {
        Place next = from.poll();
        if (next != null && here != null) {
            to.push(here);
            here = next;
        }
        return Optional.ofNullable(next);
    }
}
