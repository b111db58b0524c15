package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.settings.ProfileStore.Usage;
import org.intertitle.wanted.RemoveProfile.Removed;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Removes a profile: where folders or titles have it, asks which one takes over and says of each
 * what that would change; afterwards it can be taken back. FX thread only.
 */
final class ProfileRemoval {
    private final ProfileStore store;
    private final UiTasks tasks;
    private final Dialogs dialogs;
    private final Notifications notifications;
    private final Texts texts;
    private volatile @Nullable Object asked;

    ProfileRemoval(
            ProfileStore store,
            UiTasks tasks,
            Dialogs dialogs,
            Notifications notifications,
            Texts texts) {
        this.store = store;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Asks; {@code heirs} are the other profiles, the likely one first. */
    void ask(Profile profile, List<Profile> heirs, Runnable changed) {
        tasks.run(
                () -> store.usage(profile.id()),
                usage -> {
                    if (usage.none()) {
                        askPlainly(profile, heirs.getFirst().id(), changed);
                    } else {
                        askForHeir(profile, usage, heirs, changed);
                    }
                });
    }

    private void askPlainly(Profile profile, ProfileId heir, Runnable changed) {
        dialogs.ask(
                new Dialog.Question(
                        texts.text("profiles.remove.title", profile.name()),
                        texts.text("profiles.remove.text"),
                        texts.text("profiles.remove"),
                        texts.text("action.keep"),
                        () -> remove(profile, heir, changed)));
    }

    private void askForHeir(Profile profile, Usage usage, List<Profile> heirs, Runnable changed) {
        List<ReadOnlyStringWrapper> effects = new ArrayList<>();
        List<Dialogs.Option> options = new ArrayList<>();
        for (Profile heir : heirs) {
            ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("…");
            effects.add(effect);
            options.add(new Dialogs.Option(heir.name(), effect.getReadOnlyProperty()));
        }
        dialogs.ask(
                new Dialog.Pick(
                        texts.text("profiles.remove.title", profile.name()),
                        texts.text(
                                "profiles.remove.used",
                                usage.folders().isEmpty()
                                        ? texts.text("word.none")
                                        : String.join(", ", usage.folders()),
                                usage.titles()),
                        options,
                        texts.text("profiles.remove"),
                        texts.text("action.keep"),
                        at -> remove(profile, heirs.get(at).id(), changed)));
        Object mine = new Object();
        asked = mine;
        forecast(mine, profile.id(), heirs, effects, 0);
    }

    /** One after the other; given up once another question is asked or this one answered. */
    private void forecast(
            Object mine,
            ProfileId profile,
            List<Profile> heirs,
            List<ReadOnlyStringWrapper> effects,
            int at) {
        if (at == heirs.size()) {
            return;
        }
        tasks.run(
                () -> store.handOver(profile, heirs.get(at), () -> !mine.equals(asked)),
                answer -> {
                    effects.get(at).set(new WhatIfWords(texts).of(answer));
                    forecast(mine, profile, heirs, effects, at + 1);
                },
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        tasks.report(failure);
                    }
                });
    }

    private void remove(Profile profile, ProfileId heir, Runnable changed) {
        asked = null;
        tasks.run(
                () -> store.remove(profile.id(), heir),
                removed -> {
                    changed.run();
                    notifications.show(
                            texts.text("profiles.removed", profile.name()),
                            () -> takeBack(removed, changed));
                });
    }

    private void takeBack(Removed removed, Runnable changed) {
        tasks.run(() -> store.takeBack(removed), changed);
    }
}
