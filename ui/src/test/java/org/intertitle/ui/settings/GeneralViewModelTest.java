package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.config.ConfigError;
import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.Texts;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class GeneralViewModelTest {
    private final Inline inline = new Inline();
    private final Notifications notifications = new Notifications();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final Numbers numbers = new Numbers();
    private final GeneralViewModel general =
            new GeneralViewModel(numbers, inline.tasks, notifications, texts);

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
        assertThat(search.find("READING side", Map.of(SettingsPage.GENERAL, general.fields())))
                .extracting(SettingsSearch.Hit::key)
                .containsExactly("library.reading_threads");
        assertThat(search.find("backup", Map.of(SettingsPage.GENERAL, general.fields())))
                .extracting(SettingsSearch.Hit::page)
                .contains(SettingsPage.DATABASE);
        assertThat(search.find("p\u00f3rtuguese", Map.of(SettingsPage.GENERAL, general.fields())))
                .extracting(SettingsSearch.Hit::key)
                .containsExactly("profiles.equivalents");
        assertThat(search.find("zzz ".repeat(2500), Map.of(SettingsPage.GENERAL, general.fields())))
                .isEmpty();
        assertThat(search.find("  ", Map.of(SettingsPage.GENERAL, general.fields()))).isEmpty();
    }
}
