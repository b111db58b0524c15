package org.intertitle.ui.settings;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.library.LibraryService;
import org.intertitle.library.ProfileUses;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.Languages;
import org.intertitle.wanted.ProfileEffect;
import org.intertitle.wanted.RemoveProfile;
import org.intertitle.wanted.WantedService;

import java.util.List;

/** The profile page's questions, answered by the services. Thread-safe. */
public final class SavedProfiles implements ProfileStore {
    private final LibraryService library;
    private final ProfilesService profiles;
    private final WantedService wanted;
    private final RemoveProfile removal;
    private final List<Language> likely;

    /** {@code likely} are the languages to offer first. */
    public SavedProfiles(
            LibraryService library,
            ProfilesService profiles,
            WantedService wanted,
            RemoveProfile removal,
            List<Language> likely) {
        this.library = library;
        this.profiles = profiles;
        this.wanted = wanted;
        this.removal = removal;
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
        ProfileRest rest = edit.rest();
        return new ProfileDraft(
                edit.name(),
                edit.id() != null && base != null && base.isDefault(),
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
    public RemoveProfile.Removed remove(ProfileId profile, ProfileId heir) {
        return removal.remove(profile, heir);
    }

    @Override
    public void takeBack(RemoveProfile.Removed removed) {
        removal.takeBack(removed);
    }

    @Override
    public void makeDefault(ProfileId profile) {
        profiles.setDefault(profile);
    }

    @Override
    public WhatIf whatIf(ProfileEdit edit, Cancellation cancel) {
        ProfileId id = edit.id();
        ProfileEffect effect =
                id == null
                        ? wanted.whatIf(draft(edit), cancel)
                        : wanted.whatIf(id, draft(edit), cancel);
        return answer(effect);
    }

    @Override
    public WhatIf handOver(ProfileId profile, Profile heir, Cancellation cancel) {
        return answer(wanted.whatIf(profile, ProfileDraft.of(heir), cancel));
    }

    private static WhatIf answer(ProfileEffect effect) {
        ProfileEffect whole = effect.estimate();
        return new WhatIf(
                whole.moreWanted(), whole.noLongerWanted(), whole.replaced(), effect.sampled());
    }

    @Override
    public Usage usage(ProfileId profile) {
        ProfileUses uses = library.uses(profile);
        List<String> names =
                library.folders().stream()
                        .filter(folder -> uses.folders().contains(folder.id()))
                        .map(folder -> String.valueOf(folder.root().getFileName()))
                        .toList();
        return new Usage(names, uses.titles().size());
    }

    @Override
    public List<Language> languages() {
        return Languages.likelyFirst(likely);
    }
}
