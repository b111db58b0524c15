package org.intertitle.ui.settings;

import org.intertitle.kernel.AppException;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Saves edits of profiles, and asks what should become of those that are not saved before their
 * page is left. What is refused stays as it was edited. FX thread only.
 */
final class ProfileSaving {
    private final ProfileStore store;
    private final ProfileEditing editing;
    private final ProfileForecast forecast;
    private final UiTasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    ProfileSaving(
            ProfileStore store,
            ProfileEditing editing,
            ProfileForecast forecast,
            UiTasks tasks,
            Dialogs dialogs,
            Texts texts) {
        this.store = store;
        this.editing = editing;
        this.forecast = forecast;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    void save(ProfileEdit edit, Consumer<Profile> then) {
        tasks.run(
                () -> store.save(edit),
                profile -> {
                    editing.saved(edit);
                    then.accept(profile);
                },
                failure -> refused(edit, failure));
    }

    /** What is refused is shown, whichever profile was shown before. */
    private void refused(ProfileEdit edit, Throwable failure) {
        Profile base = edit.base();
        if (base != null && edit.id() != null && !edit.equals(editing.edit().get())) {
            editing.open(base);
        }
        forecast.refused(failure);
        if (failure instanceof AppException) {
            tasks.report(failure);
        }
    }

    /** Does this at once where all is saved, otherwise as the user says, or never. */
    void leave(Runnable then) {
        List<ProfileEdit> unsaved = editing.unsaved();
        if (unsaved.isEmpty()) {
            then.run();
            return;
        }
        String names = unsaved.stream().map(ProfileEdit::name).collect(Collectors.joining(", "));
        dialogs.ask(
                new Dialog.Unsaved(
                        texts.plural("profiles.leave.title", unsaved.size()),
                        texts.text("profiles.leave.text", names),
                        new Dialog.Unsaved.Words(
                                texts.text("profiles.leave.save"),
                                texts.text("profiles.discard"),
                                texts.text("profiles.leave.stay")),
                        () -> saveAll(then),
                        () -> {
                            editing.discardAll();
                            then.run();
                        }));
    }

    private void saveAll(Runnable then) {
        List<ProfileEdit> unsaved = editing.unsaved();
        if (unsaved.isEmpty()) {
            then.run();
        } else {
            save(unsaved.getFirst(), _ -> saveAll(then));
        }
    }
}
