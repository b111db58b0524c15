package org.intertitle.profiles;

import org.intertitle.events.DomainEvent.ProfilesChanged;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Checks a draft and stores it. Revisions are unique among all profiles, so that whoever remembers
 * one notices also that another profile took over. A draft that changes nothing keeps its revision.
 */
final class SaveProfile {

    private final ProfileRepository profiles;
    private final Events events;

    SaveProfile(ProfileRepository profiles, Events events) {
        this.profiles = profiles;
        this.events = events;
    }

    /** New or, where the name exists, in place of what was there. */
    Profile byName(Tx tx, ProfileDraft draft) {
        DraftCheck.check(draft);
        return store(tx, profiles.named(tx, draft.name().strip()).orElse(null), draft);
    }

    /** In place of the profile with this id, which may get another name. */
    Profile replace(Tx tx, ProfileId id, ProfileDraft draft) {
        DraftCheck.check(draft);
        Profile existing =
                profiles.find(tx, id)
                        .orElseThrow(() -> new AppException(ProfilesError.UNKNOWN, id.value()));
        requireFree(tx, draft.name(), id);
        return store(tx, existing, draft);
    }

    private void requireFree(Tx tx, String name, ProfileId id) {
        profiles.named(tx, name.strip())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new AppException(ProfilesError.NAME_TAKEN, "name", other.name());
                });
    }

    /** A removed one under its id. */
    Profile again(Tx tx, Profile removed) {
        requireFree(tx, removed.name(), removed.id());
        Profile saved =
                profile(removed.id(), ProfileDraft.of(removed), false, revision(profiles.all(tx)));
        profiles.insert(tx, saved);
        events.tell(tx, new ProfilesChanged());
        return saved;
    }

    private static long revision(List<Profile> all) {
        return all.stream().mapToLong(Profile::revision).max().orElse(0) + 1;
    }

    /** Makes this one the default, and no other. */
    Profile asDefault(Tx tx, Profile profile) {
        return store(tx, profile, defaulted(ProfileDraft.of(profile)));
    }

    private Profile store(Tx tx, @Nullable Profile existing, ProfileDraft draft) {
        List<Profile> all = profiles.all(tx);
        boolean isDefault =
                draft.isDefault() || all.isEmpty() || (existing != null && existing.isDefault());
        ProfileId id = existing == null ? profiles.nextId(tx) : existing.id();
        Profile same = profile(id, draft, isDefault, existing == null ? 0 : existing.revision());
        if (same.equals(existing)) {
            return same;
        }
        long revision = revision(all);
        if (isDefault) {
            all.stream()
                    .filter(other -> other.isDefault() && !other.id().equals(id))
                    .forEach(other -> profiles.update(tx, ordinary(other)));
        }
        Profile saved = profile(id, draft, isDefault, revision);
        if (existing == null) {
            profiles.insert(tx, saved);
        } else {
            profiles.update(tx, saved);
        }
        events.tell(tx, new ProfilesChanged());
        return saved;
    }

    private static ProfileDraft defaulted(ProfileDraft draft) {
        return new ProfileDraft(
                draft.name(),
                true,
                draft.wishes(),
                draft.embedded(),
                draft.equivalents(),
                draft.format(),
                draft.cutoff(),
                draft.sources(),
                draft.minimumScore(),
                draft.mustContainAll(),
                draft.mustContainAny(),
                draft.mustNotContain());
    }

    private static Profile ordinary(Profile profile) {
        return profile(profile.id(), ProfileDraft.of(profile), false, profile.revision());
    }

    static Profile profile(ProfileId id, ProfileDraft draft, boolean isDefault, long revision) {
        return new Profile(
                id,
                draft.name().strip(),
                isDefault,
                draft.wishes(),
                draft.embedded(),
                draft.equivalents(),
                draft.format(),
                draft.cutoff(),
                draft.sources().stream()
                        .map(source -> source.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                draft.minimumScore(),
                draft.mustContainAll(),
                draft.mustContainAny(),
                draft.mustNotContain(),
                revision);
    }
}
