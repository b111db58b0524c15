package org.intertitle.ui.settings;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;

import java.util.List;

/** What the page of profiles asks the services; called in the background. */
public interface ProfileStore {
    List<Profile> profiles();

    /** Stores an edit as a new profile or in place of the one it came from; returns it. */
    Profile save(ProfileEdit edit);

    void remove(ProfileId profile);

    void makeDefault(ProfileId profile);

    /** How many more items would be wanted, and how many no longer. */
    WhatIf whatIf(ProfileEdit edit);

    /** The languages that profiles can ask for, the likely ones first. */
    List<Language> languages();

    /** What saving would change. */
    record WhatIf(int more, int fewer) {}
}
