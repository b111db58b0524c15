package org.intertitle.ui.settings;

import org.intertitle.Stores;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.Languages;
import org.intertitle.wanted.ProfileEffect;
import org.intertitle.wanted.WantedService;

import java.util.List;

/** The profile page's questions, answered by the services. Thread-safe. */
public final class SavedProfiles implements ProfileStore {
    private final Stores stores;
    private final LibraryService library;
    private final ProfilesService profiles;
    private final WantedService wanted;
    private final List<Language> likely;

    /** {@code likely} are the languages to offer first. */
    public SavedProfiles(
            Stores stores,
            LibraryService library,
            ProfilesService profiles,
            WantedService wanted,
            List<Language> likely) {
        this.stores = stores;
        this.library = library;
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
    public void remove(ProfileId profile) {
        profiles.remove(profile);
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
        ProfileEffect whole = effect.estimate();
        return new WhatIf(
                whole.moreWanted(), whole.noLongerWanted(), whole.replaced(), effect.sampled());
    }

    @Override
    public Usage usage(ProfileId profile) {
        List<LibraryFolder> folders = library.folders();
        List<String> names =
                folders.stream()
                        .filter(folder -> profile.equals(folder.profile()))
                        .map(folder -> String.valueOf(folder.root().getFileName()))
                        .toList();
        int titles =
                stores.unitOfWork()
                        .read(tx ->
                                (int)
                                        folders.stream()
                                                .flatMap(folder ->
                                                        stores
                                                                .library()
                                                                .titles(tx, folder.id())
                                                                .stream())
                                                .filter(title -> profile.equals(title.profile()))
                                                .count());
        return new Usage(names, titles);
    }

    @Override
    public List<Language> languages() {
        return Languages.likelyFirst(likely);
    }
}
