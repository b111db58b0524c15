package org.intertitle.persistence.profiles;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileRepository;

import java.util.List;
import java.util.Optional;

/** Profiles as rows. Thread-safe; holds no state. */
final class StoredProfiles implements ProfileRepository {

    @Override
    public ProfileId nextId(Tx tx) {
        return new ProfileId(IdSequence.PROFILE.reserve(tx, 1));
    }

    @Override
    public void insert(Tx tx, Profile profile) {
        SessionTx.session(tx).insert(ProfileEntity.of(profile));
    }

    @Override
    public void update(Tx tx, Profile profile) {
        SessionTx.session(tx).update(ProfileEntity.of(profile));
    }

    @Override
    public void remove(Tx tx, ProfileId id) {
        SessionTx.of(tx).change("delete from ProfileEntity where id in :ids", List.of(id.value()));
    }

    @Override
    public Optional<Profile> find(Tx tx, ProfileId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(ProfileEntity.class, id.value()))
                .map(ProfileEntity::profile);
    }

    @Override
    public Optional<Profile> named(Tx tx, String name) {
        return SessionTx.of(tx)
                .query(ProfileEntity.class, "from ProfileEntity where nameKey = :name")
                .setParameter("name", ProfileEntity.key(name))
                .uniqueResultOptional()
                .map(ProfileEntity::profile);
    }

    @Override
    public List<Profile> all(Tx tx) {
        return SessionTx.of(tx)
                .query(
                        ProfileEntity.class,
                        "from ProfileEntity order by isDefault desc, nameKey, id")
                .getResultStream()
                .map(ProfileEntity::profile)
                .toList();
    }
}
