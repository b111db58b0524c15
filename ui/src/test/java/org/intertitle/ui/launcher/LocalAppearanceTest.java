package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Measures.Density;
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
import java.util.Map;

class LocalAppearanceTest {
    private final List<Dress> shown = new ArrayList<>();
    private final SetLook system = new SetLook(Theme.DARK);

    @TempDir private Path root;
    private DataFolder data;
    private LocalAppearance appearance;

    @BeforeEach
    void openFolder() {
        data = new DataFolder(root);
        appearance = open();
    }

    private LocalAppearance open() {
        return new LocalAppearance(new LocalSettings(data), system, shown::add);
    }

    @Test
    void followsTheSystemUntilSomethingIsChosen() {
        assertThat(appearance.dress())
                .isEqualTo(new Dress(Theme.DARK, Measures.STANDARD, Locale.getDefault()));
        assertThat(appearance.list()).noneMatch(SettingField::changed);
        system.become(Theme.LIGHT, false);
        assertThat(appearance.dress().theme()).isEqualTo(Theme.LIGHT);
        assertThat(appearance.dress().measures().motion()).isFalse();
        appearance.set("appearance.theme", "contrast");
        appearance.set("appearance.motion", "full");
        assertThat(appearance.dress().theme()).isEqualTo(Theme.CONTRAST);
        assertThat(appearance.dress().measures().motion()).isTrue();
    }

    @Test
    void sizeFollowsTheSystemAndStepsFromThere() {
        system.scale = 1.25;
        assertThat(appearance.dress().measures().scale()).isEqualTo(1.25);
        assertThat(appearance.scale()).isEqualTo(125);
        system.scale = 9;
        assertThat(appearance.scale()).as("no larger than can be chosen").isEqualTo(200);
        appearance.set("appearance.scale", "90");
        assertThat(appearance.scale()).isEqualTo(90);
        appearance.reset("appearance.scale");
        assertThat(appearance.scale()).isEqualTo(200);
    }

    @Test
    void chosenLanguageIsWrittenInTheFormatsOfTheSystemsRegion() {
        system.locale = Locale.of("de", "AT");
        assertThat(appearance.dress().locale()).isEqualTo(Locale.of("de", "AT"));
        appearance.set("appearance.language", "en");
        assertThat(appearance.dress().locale()).isEqualTo(Locale.of("en", "AT"));
    }

    @Test
    void whatIsChosenIsShownAtOnceAndKept() {
        system.locale = Locale.ENGLISH;
        appearance.set("appearance.theme", "contrast");
        appearance.set("appearance.language", "de");
        appearance.set("appearance.scale", "150");
        appearance.set("appearance.density", "compact");
        appearance.set("appearance.motion", "reduced");
        Dress chosen =
                new Dress(Theme.CONTRAST, new Measures(1.5, Density.COMPACT, false), Locale.GERMAN);
        assertThat(shown).hasSize(5).last().isEqualTo(chosen);
        assertThat(open().dress()).isEqualTo(chosen);
        appearance.reset("appearance.theme");
        assertThat(shown.getLast().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void onlyMeasuresAndLanguageBuildViewsAnew() {
        Dress before = appearance.dress();
        appearance.set("appearance.theme", "light");
        assertThat(appearance.dress().rebuilds(before)).isFalse();
        appearance.set("appearance.scale", "110");
        assertThat(appearance.dress().rebuilds(before)).isTrue();
    }

    @Test
    void unknownKeysAndValuesAreRefused() {
        assertThatThrownBy(() -> appearance.set("appearance.theme", "pink"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("config.invalid_value");
        assertThatThrownBy(() -> appearance.set("appearance.scale", "210"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("config.invalid_value");
        assertThatThrownBy(() -> appearance.set("appearance.font", "large"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("config.unknown_key");
        assertThat(shown).isEmpty();
    }

    @Test
    void nonsenseInTheFileIsTheDefault() throws IOException {
        Files.writeString(
                data.localSettings(),
                "{\"appearance\":{\"theme\":\"pink\",\"scale\":true,\"density\":[],"
                        + "\"motion\":\"\"}}");
        assertThat(appearance.dress().theme()).isEqualTo(Theme.DARK);
        assertThat(appearance.dress().measures()).isEqualTo(Measures.STANDARD);
        Files.writeString(data.localSettings(), "no settings");
        assertThat(appearance.dress())
                .isEqualTo(new Dress(Theme.DARK, Measures.STANDARD, Locale.getDefault()));
    }

    @Test
    void valueOfANewerVersionSurvivesUntilAnotherIsChosen() throws IOException {
        Files.writeString(
                data.localSettings(), "{\"appearance\":{\"theme\":\"sepia\",\"scale\":\"250\"}}");
        appearance.set("appearance.density", "compact");
        assertThat(appearance.dress().theme()).isEqualTo(Theme.DARK);
        assertThat(Files.readString(data.localSettings())).contains("sepia").contains("250");
        appearance.set("appearance.theme", "light");
        assertThat(Files.readString(data.localSettings())).doesNotContain("sepia");
    }

    @Test
    void systemTellsHighContrastByASwitchOrByItsTheme() {
        assertThat(PlatformLook.theme(true, Map.of())).isEqualTo(Theme.DARK);
        assertThat(PlatformLook.theme(false, Map.of("Windows.SPI.HighContrast", false)))
                .isEqualTo(Theme.LIGHT);
        assertThat(PlatformLook.theme(false, Map.of("Windows.SPI.HighContrast", true)))
                .isEqualTo(Theme.CONTRAST);
        assertThat(PlatformLook.theme(true, Map.of("GTK.theme_name", "HighContrastInverse")))
                .isEqualTo(Theme.CONTRAST);
    }
}
