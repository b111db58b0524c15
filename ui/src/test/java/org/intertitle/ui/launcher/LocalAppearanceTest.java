package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class LocalAppearanceTest {
    private final List<Theme> shown = new ArrayList<>();

    @TempDir private Path root;
    private DataFolder data;
    private LocalAppearance appearance;

    @BeforeEach
    void openFolder() {
        data = new DataFolder(root);
        appearance = new LocalAppearance(new LocalSettings(data), Theme.DARK, shown::add);
    }

    @Test
    void followsTheSystemUntilSomethingIsChosen() {
        assertThat(appearance.theme()).isEqualTo(Theme.DARK);
        assertThat(appearance.locale()).isEqualTo(Locale.getDefault());
        assertThat(appearance.list()).noneMatch(SettingField::changed);
    }

    @Test
    void chosenThemeIsShownAtOnceAndKept() {
        appearance.set("appearance.theme", "contrast");
        appearance.set("appearance.language", "de");
        LocalAppearance next =
                new LocalAppearance(new LocalSettings(data), Theme.LIGHT, shown::add);
        assertThat(next.theme()).isEqualTo(Theme.CONTRAST);
        assertThat(next.locale()).isEqualTo(Locale.GERMAN);
        appearance.reset("appearance.theme");
        assertThat(shown).containsExactly(Theme.CONTRAST, Theme.CONTRAST, Theme.DARK);
    }

    @Test
    void unknownKeysAndValuesAreRefused() {
        assertThatThrownBy(() -> appearance.set("appearance.theme", "pink"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("config.invalid_value");
        assertThatThrownBy(() -> appearance.set("appearance.font", "large"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("config.unknown_key");
        assertThat(shown).isEmpty();
    }

    @Test
    void nonsenseInTheFileIsTheSystemsAppearance() throws IOException {
        Files.writeString(data.localSettings(), "{\"appearance\":{\"theme\":\"pink\"}}");
        assertThat(appearance.theme()).isEqualTo(Theme.DARK);
        Files.writeString(data.localSettings(), "no settings");
        assertThat(appearance.theme()).isEqualTo(Theme.DARK);
        assertThat(appearance.locale()).isEqualTo(Locale.getDefault());
    }
}
