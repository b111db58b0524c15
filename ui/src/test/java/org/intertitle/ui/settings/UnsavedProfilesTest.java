package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.kernel.AppException;
import org.intertitle.profiles.ProfilesError;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Locale;

class UnsavedProfilesTest {
    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final SampleSettings.SomeProfiles store = new SampleSettings.SomeProfiles();
    private final ProfilesViewModel profiles =
            new ProfilesViewModel(
                    store,
                    inline.tasks,
                    dialogs,
                    new Notifications(),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    private int left;

    @BeforeEach
    void load() {
        profiles.reload();
    }

    private Dialog.Unsaved asked() {
        return (Dialog.Unsaved) requireNonNull(dialogs.current().get());
    }

    @Test
    void whereAllIsSavedThePageIsLeftAtOnce() {
        profiles.leave(() -> left++);
        assertThat(left).isEqualTo(1);
        assertThat(dialogs.current().get()).isNull();
    }

    @Test
    void stayingKeepsTheEdit() {
        profiles.rename("Mine");
        profiles.leave(() -> left++);
        assertThat(asked().text()).contains("Mine");
        dialogs.close();
        assertThat(left).isZero();
        assertThat(requireNonNull(profiles.edit().get()).name()).isEqualTo("Mine");
    }

    @Test
    void savingSavesAllThatWasEditedAndThenLeaves() {
        profiles.rename("First");
        profiles.select(store.profiles.getLast());
        profiles.rename("Second");
        profiles.leave(() -> left++);
        assertThat(asked().title()).isEqualTo("Save 2 profiles?");
        asked().save().run();
        assertThat(store.saved).extracting(ProfileEdit::name).containsExactly("First", "Second");
        assertThat(left).isEqualTo(1);
        profiles.leave(() -> left++);
        assertThat(left).isEqualTo(2);
    }

    @Test
    void aNewProfileIsAskedForToo() {
        profiles.create();
        profiles.leave(() -> left++);
        asked().discard().run();
        assertThat(left).isEqualTo(1);
        assertThat(store.saved).isEmpty();
        profiles.reload();
        assertThat(requireNonNull(profiles.edit().get()).name()).isEqualTo("Deutsch + English");
    }

    @Test
    void discardingForgetsTheEditsOfAllProfiles() {
        profiles.rename("First");
        profiles.select(store.profiles.getLast());
        profiles.rename("Second");
        profiles.leave(() -> left++);
        asked().discard().run();
        assertThat(left).isEqualTo(1);
        assertThat(profiles.unsaved(store.profiles.getFirst())).isFalse();
        assertThat(profiles.unsaved(store.profiles.getLast())).isFalse();
    }

    @Test
    void whatCannotBeSavedKeepsThePageAndTheEdit() {
        store.refused = new AppException(ProfilesError.NAME_TAKEN, "name", "Anime");
        profiles.rename("Anime");
        profiles.select(store.profiles.getLast());
        profiles.leave(() -> left++);
        asked().save().run();
        assertThat(left).isZero();
        assertThat(inline.failures).containsExactly(requireNonNull(store.refused));
        assertThat(profiles.problem().get()).isNotEmpty();
        assertThat(requireNonNull(profiles.edit().get()).name()).isEqualTo("Anime");
    }
}
