package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;

import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what the pages of the help show of the window, from the window as it is now. */
@Tag("pages")
class PagesTest {
    private static final Path PAGES = Path.of("src", "main", "docs");
    private static final Path PICTURES = PAGES.resolve("pictures");

    @TempDir private Path folder;

    @Test
    void tablesAreMadeFromWhatIsDeclared() throws Exception {
        for (String language : HelpPicture.LANGUAGES) {
            Path own = Files.createDirectories(folder.resolve(language));
            HelpTables tables = Toolkit.onFx(() -> new HelpTables(language, own));
            for (HelpPage page : HelpPage.values()) {
                Path file = PAGES.resolve(language).resolve(page.file() + ".md");
                Files.writeString(file, tables.filled(Files.readString(file)));
            }
        }
        assertThat(PAGES.resolve("de").resolve("search.md")).content().contains("`missing:de`");
    }

    @Test
    void picturesAreDrawnInBothLanguagesAndThemes() throws Exception {
        for (String language : HelpPicture.LANGUAGES) {
            Path folder = Files.createDirectories(PICTURES.resolve(language));
            for (HelpPicture picture : HelpPicture.all()) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    Image image = Toolkit.onFx(() -> picture.draw(language, theme));
                    Files.write(folder.resolve(picture.file(theme)), IndexedPng.of(image));
                }
            }
        }
        assertThat(PICTURES.resolve("en").resolve("home-light.png")).isNotEmptyFile();
    }
}
