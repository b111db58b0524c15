package org.intertitle.wanted;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.library.LibraryService;
import org.intertitle.library.ProfileUses;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfilesService;

/**
 * Removes a profile whose folders and titles another one takes over, at once or not at all; what
 * was done can be taken back. Thread-safe.
 */
public final class RemoveProfile {

    private final UnitOfWork work;
    private final ProfilesService profiles;
    private final LibraryService library;

    public RemoveProfile(UnitOfWork work, ProfilesService profiles, LibraryService library) {
        this.work = work;
        this.profiles = profiles;
        this.library = library;
    }

    /** What was removed, and what {@code heir} took over. */
    public record Removed(Profile profile, ProfileId heir, ProfileUses uses) {}

    /**
     * Removes a profile; {@code heir} takes over.
     *
     * @throws org.intertitle.kernel.AppException {@code profiles.unknown}, {@code
     *     profiles.default_stays}
     * @throws IllegalArgumentException where a profile should take over from itself
     */
    public Removed remove(ProfileId id, ProfileId heir) {
        if (id.equals(heir)) {
            throw new IllegalArgumentException("a profile cannot take over from itself: " + id);
        }
        return work.write(tx -> {
            Removed removed =
                    new Removed(profiles.find(id), profiles.find(heir).id(), library.uses(id));
            library.assignProfile(removed.uses(), heir);
            profiles.remove(id);
            return removed;
        });
    }

    /**
     * Brings the profile back, and gives it what it had, but for what got yet another since.
     *
     * @throws org.intertitle.kernel.AppException {@code profiles.name_taken}
     */
    public void takeBack(Removed removed) {
        work.run(tx -> {
            Profile back = profiles.bringBack(removed.profile());
            library.assignProfile(removed.uses().within(library.uses(removed.heir())), back.id());
        });
    }
}
