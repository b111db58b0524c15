package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;

class SettingsViewModelsTest {
    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final SampleSettings.SomeProfiles store = new SampleSettings.SomeProfiles();
    private final SampleSettings.SomeFolders folders = new SampleSettings.SomeFolders();
    private final ProfilesViewModel profiles =
            new ProfilesViewModel(store, inline.tasks, dialogs, texts);

    @Test
    void editTellsWhatSavingWouldChangeAndDiscardForgetsIt() {
        profiles.reload();
        assertThat(profiles.changed().get()).isFalse();
        profiles.addWish();
        assertThat(profiles.changed().get()).isTrue();
        assertThat(profiles.whatIf().get()).isEqualTo(new ProfileStore.WhatIf(312, 48));
        profiles.discard();
        assertThat(profiles.changed().get()).isFalse();
        assertThat(profiles.whatIf().get()).isNull();
    }

    @Test
    void addedWishIsForALanguageThatIsNotAskedYet() {
        profiles.reload();
        profiles.addWish();
        assertThat(profiles.edit().get().wishes().getLast().language())
                .isEqualTo(Language.of("ja"));
        profiles.moveWish(3, -3);
        assertThat(profiles.edit().get().wishes().getFirst().language())
                .isEqualTo(Language.of("ja"));
    }

    @Test
    void cutoffFallsBackWhenItsWishIsRemoved() {
        profiles.reload();
        profiles.setCutoff(new Cutoff.At(Language.of("en"), SubtitleKind.FULL));
        profiles.removeWish(2);
        assertThat(profiles.edit().get().cutoff()).isEqualTo(new Cutoff.All());
    }

    @Test
    void duplicateIsNewAndSaved() {
        profiles.reload();
        profiles.duplicate();
        assertThat(profiles.edit().get().id()).isNull();
        profiles.save();
        assertThat(store.saved)
                .singleElement()
                .satisfies(edit -> assertThat(edit.name()).isEqualTo("Deutsch + English (copy)"));
    }

    @Test
    void profileIsRemovedOnlyAfterTheQuestion() {
        profiles.reload();
        profiles.remove();
        assertThat(store.removed).isEmpty();
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Question.class, question -> question.run().run());
        assertThat(store.removed).hasSize(1);
    }

    @Test
    void folderIsRemovedOnlyAfterTheQuestion() {
        FoldersViewModel model =
                new FoldersViewModel(folders, inline.tasks, dialogs, new NoDesktop(), texts);
        model.reload();
        model.remove(model.rows().getFirst().folder());
        assertThat(folders.asked).isEmpty();
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Question.class, question -> question.run().run());
        assertThat(folders.asked).containsExactly("remove 1");
    }

    @Test
    void audioRulesThatThePageDoesNotOfferAreKept() {
        Wish odd =
                new Wish(
                        Language.of("de"),
                        SubtitleKind.FULL,
                        HearingImpaired.EITHER,
                        Set.of(Language.of("ja")),
                        Set.of());
        assertThat(AudioRule.of(odd)).isEqualTo(AudioRule.OTHER);
        assertThat(AudioRule.OTHER.on(odd)).isEqualTo(odd);
        assertThat(AudioRule.of(AudioRule.NOT_IF_SPOKEN.on(odd)))
                .isEqualTo(AudioRule.NOT_IF_SPOKEN);
    }
}
