package org.intertitle.persistence.queries;

import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.SavedFilterRepository;
import org.intertitle.queries.WantedQueries;

import java.time.Clock;
import java.util.List;

/** What this package offers to whoever builds the database. */
public final class Lists {

    private Lists() {}

    public static List<Class<?>> entities() {
        return List.of(SavedFilterEntity.class);
    }

    public static SavedFilterRepository savedFilters() {
        return new StoredSavedFilters();
    }

    public static LibraryQueries library(Clock clock) {
        return new LibraryLists(clock);
    }

    public static WantedQueries wanted(Clock clock) {
        return new WantedLists(clock);
    }
}
