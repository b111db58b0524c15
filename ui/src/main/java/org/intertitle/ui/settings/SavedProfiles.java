package org.intertitle.ui.settings;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.Languages;
import org.intertitle.wanted.ProfileEffect;
import org.intertitle.wanted.WantedService;

import java.util.List;

/** The profile page's questions, answered by the services. Thread-safe. */
public final class SavedProfiles implements ProfileStore {
    private final ProfilesService profiles;
    private final WantedService wanted;
    private final List<Language> likely;

    /** {@code likely} are the languages to offer first. */
    public SavedProfiles(ProfilesService profiles, WantedService wanted, List<Language> likely) {
        this.profiles = profiles;
        this.wanted = wanted;
        this.likely = List.copyOf(likely);
    }

    @Override
    public List<Profile> profiles() {
        return profiles.list();
    }

    @Override
    public Profile save(ProfileEdit edit) {
        ProfileId id = edit.id();
        return id == null ? profiles.save(draft(edit)) : profiles.save(id, draft(edit));
    }

    private static ProfileDraft draft(ProfileEdit edit) {
        Profile base = edit.base();
        ProfileDraft rest =
                base == null ? ProfileDraft.of(edit.name(), edit.wishes()) : ProfileDraft.of(base);
        return new ProfileDraft(
                edit.name(),
                edit.id() != null && rest.isDefault(),
                edit.wishes(),
                edit.embedded(),
                rest.equivalents(),
                edit.format(),
                edit.cutoff(),
                rest.sources(),
                rest.minimumScore(),
                rest.mustContainAll(),
                rest.mustContainAny(),
                rest.mustNotContain());
    }

    @Override
    public void remove(ProfileId profile) {
        profiles.remove(profile);
    }

    @Override
    public void makeDefault(ProfileId profile) {
        profiles.setDefault(profile);
    }

    @Override
    public WhatIf whatIf(ProfileEdit edit) {
        ProfileEffect effect = wanted.whatIf(draft(edit), Cancellation.NONE);
        return new WhatIf(effect.moreWanted(), effect.noLongerWanted());
    }

    @Override
    public List<Language> languages() {
        return Languages.likelyFirst(likely);
    }
}
