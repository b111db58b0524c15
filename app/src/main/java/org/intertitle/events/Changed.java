package org.intertitle.events;

import java.util.Collection;
import java.util.Set;

/** Which records changed: some by id, or (above a thousand) simply all. */
public sealed interface Changed<T> {

    /** Above this many ids, listeners hear {@link All}. */
    int LIMIT = 1000;

    /** These ids. */
    record Some<T>(Set<T> ids) implements Changed<T> {
        public Some {
            ids = Set.copyOf(ids);
        }
    }

    /** So many that everything shown should be asked for again. */
    record All<T>() implements Changed<T> {}

    static <T> Changed<T> of(Collection<T> ids) {
        return ids.size() > LIMIT ? new All<>() : new Some<>(Set.copyOf(ids));
    }

    default boolean touches(T id) {
        return switch (this) {
            case Some<T> some -> some.ids().contains(id);
            case All<T> _ -> true;
        };
    }
}
