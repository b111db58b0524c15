package org.intertitle.ui.settings;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.wanted.RemoveProfile;

import java.util.List;

/** What the page of profiles asks the services; called in the background. */
public interface ProfileStore {
    List<Profile> profiles();

    /** Stores an edit as a new profile or in place of the one it came from; returns it. */
    Profile save(ProfileEdit edit);

    /** Removes a profile whose folders and titles {@code heir} takes over. */
    RemoveProfile.Removed remove(ProfileId profile, ProfileId heir);

    /** Brings a removed profile back, with what it had. */
    void takeBack(RemoveProfile.Removed removed);

    void makeDefault(ProfileId profile);

    /** What saving would change; throws once it is no longer asked. */
    WhatIf whatIf(ProfileEdit edit, Cancellation cancel);

    /** What would change if {@code heir} took over from a profile; throws once not asked. */
    WhatIf handOver(ProfileId profile, Profile heir, Cancellation cancel);

    /** Where a profile is assigned. */
    Usage usage(ProfileId profile);

    /** The languages that profiles can ask for, the likely ones first. */
    List<Language> languages();

    /**
     * What saving would change: items that would be wanted, that would not be any more, files that
     * would be replaced; {@code about} where only a sample was looked at.
     */
    record WhatIf(int more, int fewer, int replaced, boolean about) {}

    /** The folders that have a profile by name, and how many titles have it of their own. */
    record Usage(List<String> folders, int titles) {
        public Usage {
            folders = List.copyOf(folders);
        }

        boolean none() {
            return folders.isEmpty() && titles == 0;
        }
    }
}
