package org.intertitle.persistence.wanted;

import org.intertitle.wanted.WantedRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class WantedTables {

    private WantedTables() {}

    public static List<Class<?>> entities() {
        return List.of(WantedEntity.class);
    }

    public static WantedRepository wanted() {
        return new StoredWanted();
    }
}
