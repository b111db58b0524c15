package org.intertitle.persistence.profiles;

import org.intertitle.profiles.ProfileRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class ProfileTables {

    private ProfileTables() {}

    public static List<Class<?>> entities() {
        return List.of(ProfileEntity.class);
    }

    public static ProfileRepository profiles() {
        return new StoredProfiles();
    }
}
