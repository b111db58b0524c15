package org.intertitle.profiles;

import org.intertitle.events.DomainEvent.ProfilesChanged;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;

import java.util.List;
import java.util.Locale;

/**
 * Profiles by name. Once {@link #ensureDefault} ran there is always exactly one default; which
 * profile is assigned to a folder or a title is the library's. Thread-safe.
 */
public final class ProfilesService {

    private final UnitOfWork unitOfWork;
    private final ProfileRepository profiles;
    private final Events events;
    private final SaveProfile save;

    public ProfilesService(UnitOfWork unitOfWork, ProfileRepository profiles, Events events) {
        this.unitOfWork = unitOfWork;
        this.profiles = profiles;
        this.events = events;
        save = new SaveProfile(profiles, events);
    }

    /** All profiles, the default first, then by name. */
    public List<Profile> list() {
        return unitOfWork.read(profiles::all);
    }

    /**
     * The profile of this name, without regard to case.
     *
     * @throws AppException {@code profiles.unknown}
     */
    public Profile named(String name) {
        return unitOfWork.read(tx -> named(tx, name));
    }

    /**
     * Stores a draft as a new profile, or in place of the one that has its name. The default stays
     * one until another is made the default.
     *
     * @throws AppException one of {@link ProfilesError}, naming the field
     */
    public Profile save(ProfileDraft draft) {
        return unitOfWork.write(tx -> save.byName(tx, draft));
    }

    /** Stores a draft in place of this profile, which may get another name. */
    public Profile save(ProfileId id, ProfileDraft draft) {
        return unitOfWork.write(tx -> save.replace(tx, id, draft));
    }

    /** What a draft would be once saved; nothing is stored. For answers while editing. */
    public static Profile preview(ProfileDraft draft) {
        DraftCheck.check(draft);
        return SaveProfile.profile(new ProfileId(0), draft, draft.isDefault(), 0);
    }

    /**
     * Removes a profile; folders and titles that had it fall back.
     *
     * @throws AppException {@code profiles.unknown}, {@code profiles.default_stays}
     */
    public void remove(ProfileId id) {
        unitOfWork.run(tx -> {
            Profile profile = find(tx, id);
            if (profile.isDefault()) {
                throw new AppException(ProfilesError.DEFAULT_STAYS, profile.name());
            }
            profiles.remove(tx, id);
            events.tell(tx, new ProfilesChanged());
        });
    }

    /**
     * Stores a profile again that was removed, under its id, not as the default.
     *
     * @throws AppException {@code profiles.name_taken} where another has its name by now
     */
    public Profile bringBack(Profile removed) {
        return unitOfWork.write(tx -> save.again(tx, removed));
    }

    /**
     * The profile with this id.
     *
     * @throws AppException {@code profiles.unknown}
     */
    public Profile find(ProfileId id) {
        return unitOfWork.read(tx -> find(tx, id));
    }

    public Profile setDefault(ProfileId id) {
        return unitOfWork.write(tx -> save.asDefault(tx, find(tx, id)));
    }

    /**
     * The default profile; where there is none yet, the first by name becomes it, or one is made
     * that asks for the language of the system, full, whether for the hearing-impaired or not.
     */
    public Profile ensureDefault(Locale system) {
        return unitOfWork.write(tx -> {
            List<Profile> all = profiles.all(tx);
            if (all.isEmpty()) {
                return save.byName(tx, systemDraft(system));
            }
            Profile first = all.getFirst();
            return first.isDefault() ? first : save.asDefault(tx, first);
        });
    }

    private static ProfileDraft systemDraft(Locale system) {
        Language language = languageOf(system);
        String name = language.locale().getDisplayLanguage(language.locale());
        return ProfileDraft.of(name, List.of(Wish.of(language, SubtitleKind.FULL)));
    }

    /** Without its region where people read that as the same. */
    private static Language languageOf(Locale system) {
        Language plain = Language.of(system.getLanguage());
        Language exact = Language.of(system.toLanguageTag());
        if (exact.determined() && !exact.reads(plain)) {
            return exact;
        }
        return plain.determined() ? plain : Language.of("en");
    }

    private Profile named(Tx tx, String name) {
        return profiles.named(tx, name.strip())
                .orElseThrow(() -> new AppException(ProfilesError.UNKNOWN, name));
    }

    private Profile find(Tx tx, ProfileId id) {
        return profiles.find(tx, id)
                .orElseThrow(() -> new AppException(ProfilesError.UNKNOWN, id.value()));
    }
}
