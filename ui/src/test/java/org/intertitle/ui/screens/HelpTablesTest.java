package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What {@code ./mvnw -Ppages} writes into the pages is as the application is now. */
class HelpTablesTest {
    private static final Path PAGES = Path.of("src", "main", "docs");
    private static final Pattern KEY =
            Pattern.compile("\\[([^\\]]+)]\\(<?key:([a-z_.]+)=([^>)]+)>?\\)");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void tablesSayWhatIsDeclared(String language) {
        HelpTables tables = Toolkit.onFx(() -> new HelpTables(language, folder));
        for (HelpPage page : HelpPage.values()) {
            String written = read(language, page);
            assertThat(written).as(page.file()).isEqualTo(tables.filled(written));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void keysAreThoseThatTheActionsHave(String language) throws Exception {
        KeyTexts texts = new KeyTexts(Messages.of(Locale.of(language)));
        Map<String, String> own = Toolkit.onFx(() -> keys(language));
        int checked = 0;
        for (HelpPage page : HelpPage.values()) {
            for (MatchResult found : KEY.matcher(read(language, page)).results().toList()) {
                assertThat(own).as(page.file()).containsEntry(found.group(2), found.group(3));
                assertThat(found.group(1))
                        .as(found.group())
                        .isEqualTo(texts.shown(Keys.parse(found.group(3)).orElseThrow()));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(150);
    }

    private Map<String, String> keys(String language) throws IOException {
        Map<String, String> own = new HashMap<>();
        try (RealLibrary library = new RealLibrary(folder)) {
            RealWindow window = RealWindow.inline(library, Locale.of(language));
            window.open(new Place.Home());
            window.shell().catalog().parts().stream()
                    .flatMap(part -> part.actions().get().stream())
                    .forEach((Action action) -> own.put(action.id(), action.keys()));
            window.stop();
        }
        return own;
    }

    private static String read(String language, HelpPage page) {
        try {
            return Files.readString(PAGES.resolve(language).resolve(page.file() + ".md"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void picturesHaveTheSizeInWhichTheyAreDrawnNow() throws IOException {
        for (String language : HelpPicture.LANGUAGES) {
            for (HelpPicture picture : HelpPicture.all()) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    Path file = PAGES.resolve("pictures").resolve(language);
                    assertThat(size(file.resolve(picture.file(theme))))
                            .as(picture.file(theme))
                            .containsExactly(
                                    (int) picture.part().getWidth(),
                                    (int) picture.part().getHeight());
                }
            }
        }
    }

    private static int[] size(Path png) throws IOException {
        try (DataInputStream bytes = new DataInputStream(Files.newInputStream(png))) {
            bytes.skipNBytes(16);
            return new int[] {bytes.readInt(), bytes.readInt()};
        }
    }
}
