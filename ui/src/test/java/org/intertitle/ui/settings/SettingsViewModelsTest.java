package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.config.ConfigError;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class SettingsViewModelsTest {
    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final SampleSettings.SomeProfiles store = new SampleSettings.SomeProfiles();
    private final SampleSettings.SomeFolders folders = new SampleSettings.SomeFolders();
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

    /** Settings in memory, of which one takes numbers up to 32. */
    private static final class Numbers implements SettingList {
        private final Map<String, String> stored = new HashMap<>();

        @Override
        public List<SettingField> list() {
            return List.of(
                    field("library.reading_threads", "integer", "0"),
                    field("library.follow_links", "boolean", "true"));
        }

        private SettingField field(String key, String type, String standard) {
            return new SettingField(
                    key,
                    type,
                    List.of(),
                    stored.getOrDefault(key, standard),
                    standard,
                    stored.containsKey(key));
        }

        @Override
        public void set(String key, String value) {
            if (key.equals("library.reading_threads") && !value.matches("[0-9]|[12][0-9]|3[012]")) {
                throw new AppException(ConfigError.INVALID_VALUE, key, value, "0 to 32");
            }
            stored.put(key, value);
        }

        @Override
        public void reset(String key) {
            stored.remove(key);
        }

        @Override
        public List<Foreign> foreign() {
            return stored.containsKey("library.reading_threads")
                            && stored.get("library.reading_threads").startsWith("auto")
                    ? List.of(
                            new Foreign("future.thing", "x", false),
                            new Foreign("library.reading_threads", "auto", true))
                    : List.of();
        }
    }

    private final Numbers numbers = new Numbers();
    private final GeneralViewModel general =
            new GeneralViewModel(numbers, inline.tasks, notifications, texts);

    @Test
    void whatANewerVersionStoredIsToldAndOutlivesAResetOfAll() {
        numbers.stored.put("library.reading_threads", "auto");
        general.reload();
        general.set("library.follow_links", "false");
        assertThat(general.foreign()).hasSize(2);
        general.resetAll();
        assertThat(numbers.stored).containsOnlyKeys("library.reading_threads");
        notifications.undo(requireNonNull(notifications.current().get()));
        assertThat(numbers.stored)
                .containsEntry("library.reading_threads", "auto")
                .containsEntry("library.follow_links", "false");

        general.reset("library.reading_threads");
        assertThat(numbers.stored).doesNotContainKey("library.reading_threads");
        assertThat(general.foreign()).isEmpty();
        assertThat(requireNonNull(notifications.current().get()).undoable()).isFalse();
    }

    @Test
    void whatIsNotAllowedStaysInItsFieldWithTheReason() {
        general.reload();
        general.set("library.reading_threads", "many");
        assertThat(requireNonNull(general.refused().get("library.reading_threads")).typed())
                .isEqualTo("many");
        assertThat(requireNonNull(general.refused().get("library.reading_threads")).why())
                .contains("0", "32");
        assertThat(inline.failures).isEmpty();
        general.set("library.reading_threads", "7");
        assertThat(general.refused()).isEmpty();
        assertThat(general.changed()).isEqualTo(1);
    }

    @Test
    void aResetOfAllIsTakenBack() {
        general.reload();
        general.set("library.reading_threads", "7");
        general.set("library.follow_links", "false");
        general.resetAll();
        assertThat(general.changed()).isZero();
        notifications.undo(requireNonNull(notifications.current().get()));
        assertThat(general.fields()).extracting(SettingField::value).containsExactly("7", "false");
    }

    @Test
    void settingsAreFoundByNameExplanationAndValueOnAllPages() {
        general.reload();
        SettingsSearch search = new SettingsSearch(texts);
        assertThat(search.find("READING side", general.fields(), List.of()))
                .extracting(SettingsSearch.Hit::key)
                .containsExactly("library.reading_threads");
        assertThat(search.find("backup", general.fields(), List.of()))
                .extracting(SettingsSearch.Hit::page)
                .contains(SettingsPage.DATABASE);
        assertThat(search.find("p\u00f3rtuguese", general.fields(), List.of()))
                .extracting(SettingsSearch.Hit::key)
                .containsExactly("profiles.equivalents");
        assertThat(search.find("zzz ".repeat(2500), general.fields(), List.of())).isEmpty();
        assertThat(search.find("  ", general.fields(), List.of())).isEmpty();
    }

    @Test
    void aFolderIsTestedMovedAndSwitchedOff() {
        FoldersViewModel model =
                new FoldersViewModel(folders, inline.tasks, dialogs, new NoDesktop(), texts);
        model.reload();
        LibraryFolder first = model.rows().getFirst().folder();
        model.test(first);
        assertThat(model.tested().get(first.id())).contains("not written");
        model.setEnabled(first, false);
        assertThat(folders.asked).containsExactly("enabled 1 false");
    }
}
