package org.intertitle.ui.shell;

import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.ui.kit.Place;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What is typed over a list that can be filtered, without spaces around. */
record Typed(Filtered list, String filter) {

    /** Nothing where the place has no such list, or nothing is typed. */
    static Optional<Typed> at(@Nullable Place place) {
        return switch (place) {
            case Place.Library(String filter) -> of(Filtered.LIBRARY, filter);
            case Place.Wanted(String filter) -> of(Filtered.WANTED, filter);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Typed> of(Filtered list, String filter) {
        return filter.isBlank() ? Optional.empty() : Optional.of(new Typed(list, filter.strip()));
    }

    boolean isSavedAs(SavedFilter saved) {
        return equals(new Typed(saved.list(), saved.filter()));
    }
}
