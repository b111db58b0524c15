package org.intertitle.profiles;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;

import java.util.List;
import java.util.Optional;

/** Stores profiles; their assignment lies with library folders and titles. */
public interface ProfileRepository {

    ProfileId nextId(Tx tx);

    void insert(Tx tx, Profile profile);

    void update(Tx tx, Profile profile);

    /** Removes a profile; folders and titles that had it fall back. */
    void remove(Tx tx, ProfileId id);

    Optional<Profile> find(Tx tx, ProfileId id);

    /** Names are compared without regard to case. */
    Optional<Profile> named(Tx tx, String name);

    /** All profiles, the default first, then by name. */
    List<Profile> all(Tx tx);
}
