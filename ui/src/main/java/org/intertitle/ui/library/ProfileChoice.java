package org.intertitle.ui.library;

import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/** The profiles that titles can be given, as a menu; the last gives none of their own. */
final class ProfileChoice {
    private static final String ID = "library.profile.";

    private ProfileChoice() {}

    static List<Action> actions(
            List<Profile> profiles, LibraryViewModel model, TitleCommands commands, Texts texts) {
        List<Action> actions = new ArrayList<>();
        for (Profile profile : profiles) {
            actions.add(
                    Action.of(
                            ID + profile.id(),
                            Scope.SELECTION,
                            Glyph.SLIDERS,
                            profile::name,
                            () -> model.meant().act(titles -> commands.assign(titles, profile))));
        }
        actions.add(
                Action.of(
                        ID + "folder",
                        Scope.FILTER,
                        Glyph.FOLDER,
                        () -> texts.text("title.profile.inherited"),
                        () -> model.meant().act(titles -> commands.assign(titles, null))));
        return actions;
    }
}
