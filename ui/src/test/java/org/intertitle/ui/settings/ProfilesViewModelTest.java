package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class ProfilesViewModelTest {
    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final SampleSettings.SomeProfiles store = new SampleSettings.SomeProfiles();
    private final ProfilesViewModel profiles =
            new ProfilesViewModel(store, inline.tasks, dialogs, notifications, texts);

    @Test
    void editTellsWhatSavingWouldChangeAndDiscardForgetsIt() {
        profiles.reload();
        assertThat(profiles.changed().get()).isFalse();
        profiles.addWish();
        assertThat(profiles.changed().get()).isTrue();
        assertThat(profiles.whatIf().get()).isEqualTo(new ProfileStore.WhatIf(312, 48, 7, false));
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
    void profileThatNothingHasIsRemovedAfterAPlainQuestion() {
        store.used = new ProfileStore.Usage(List.of(), 0);
        profiles.reload();
        profiles.select(store.profiles.getLast());
        profiles.remove();
        assertThat(store.removed).isEmpty();
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Question.class, question -> question.run().run());
        assertThat(store.removed).containsExactly(new ProfileId(2));
    }

    @Test
    void removingAProfileAsksWhichOneTakesOverAndSaysWhatThatChanges() {
        profiles.reload();
        profiles.select(store.profiles.getLast());
        profiles.remove();
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Pick.class,
                        pick -> {
                            assertThat(pick.text()).contains("films, series", "14");
                            assertThat(pick.options())
                                    .singleElement()
                                    .satisfies(option -> {
                                        assertThat(option.name()).isEqualTo("Deutsch + English");
                                        assertThat(option.effect().getValue())
                                                .isEqualTo("+12 wanted · −3 no longer wanted");
                                    });
                            pick.run().accept(0);
                        });
        assertThat(store.heirs).containsExactly(new ProfileId(1));
        notifications.undo(requireNonNull(notifications.current().get()));
        assertThat(store.removed).isEmpty();
    }

    @Test
    void removingAProfileKeepsTheEditsOfOthersAndTheDefaultStays() {
        profiles.reload();
        profiles.rename("Mine");
        profiles.remove();
        assertThat(dialogs.current().get()).isNull();
        profiles.select(store.profiles.getLast());
        profiles.remove();
        ((Dialogs.Dialog.Pick) requireNonNull(dialogs.current().get())).run().accept(0);
        assertThat(requireNonNull(profiles.edit().get()).name()).isEqualTo("Mine");
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

    @Test
    void editsOfOneProfileStayWhileAnotherIsLookedAt() {
        profiles.reload();
        profiles.rename("Other");
        profiles.select(store.profiles.getLast());
        assertThat(profiles.changed().get()).isFalse();
        assertThat(profiles.unsaved(store.profiles.getFirst())).isTrue();
        profiles.select(store.profiles.getFirst());
        assertThat(profiles.edit().get().name()).isEqualTo("Other");
        assertThat(profiles.changed().get()).isTrue();
    }

    @Test
    void whatCannotBeSavedIsSaidWhileItIsEdited() {
        profiles.reload();
        profiles.rename("");
        assertThat(profiles.problem().get()).isNotEmpty();
        assertThat(profiles.whatIf().get()).isNull();
        profiles.rename("\u202e\u05d0\u05d1\u05d2 \ud83d\ude00\n".repeat(100));
        assertThat(profiles.problem().get()).isEmpty();
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void aProfileThatChangesElsewhereKeepsTheEditAndSaysSo() {
        profiles.reload();
        profiles.rename("Mine");
        Profile old = store.profiles.getFirst();
        Profile newer =
                new Profile(
                        old.id(),
                        "Theirs",
                        true,
                        old.wishes(),
                        old.embedded(),
                        old.equivalents(),
                        old.format(),
                        old.cutoff(),
                        old.sources(),
                        50,
                        old.mustContainAll(),
                        old.mustContainAny(),
                        old.mustNotContain(),
                        old.revision() + 1);
        store.profiles = List.of(newer, store.profiles.getLast());
        profiles.reload();
        assertThat(profiles.edit().get().name()).isEqualTo("Mine");
        assertThat(profiles.elsewhere().get()).contains("changed elsewhere");
        profiles.discard();
        assertThat(profiles.edit().get().name()).isEqualTo("Theirs");
        assertThat(profiles.elsewhere().get()).isEmpty();
    }

    @Test
    void aProfileThatIsRemovedElsewhereIsSavedAnew() {
        profiles.reload();
        profiles.rename("Mine");
        store.profiles = List.of(store.profiles.getLast());
        profiles.reload();
        assertThat(profiles.elsewhere().get()).contains("removed elsewhere");
        profiles.save();
        assertThat(store.saved.getFirst().id()).isNull();
        assertThat(store.saved.getFirst().name()).isEqualTo("Mine");
    }

    @Test
    void restOfAProfileIsEdited() {
        profiles.reload();
        profiles.setRest(rest -> rest.withScore(70).withSources(List.of("adopt")));
        profiles.save();
        assertThat(store.saved.getFirst().rest().minimumScore()).isEqualTo(70);
        assertThat(store.saved.getFirst().rest().sources()).containsExactly("adopt");
    }
}
