package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.kernel.Cancellation;
import org.intertitle.library.ScanListener;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.palette.PaletteSources.FoundTitle;
import org.intertitle.ui.palette.StoredFinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the palette finds in a real library, large or changing. */
class StoredFindsTest {
    private final Inline inline = new Inline();

    @TempDir private Path folder;

    private StoredFinds finds(RealLibrary library) {
        Intertitle application = library.application();
        return new StoredFinds(
                application.stores(),
                application.config(),
                application.events(),
                inline,
                Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    }

    private static List<String> names(StoredFinds finds, String typed) {
        return finds.titles(typed, Set.of(), 8).stream().map(FoundTitle::name).toList();
    }

    @Test
    void everyTitleIsFoundByAWordInItsMiddleHoweverManyFit() throws IOException {
        try (RealLibrary library = RealLibrary.large(folder, 3_000);
                StoredFinds finds = finds(library)) {
            assertThat(names(finds, "t"))
                    .hasSize(8)
                    .allSatisfy(name -> assertThat(name.toLowerCase(Locale.ROOT)).startsWith("t"));
            assertThat(names(finds, "nachte")).containsExactly("Kaiserliche Nächte");
            assertThat(names(finds, "1234")).singleElement().asString().endsWith(" 1234");
            assertThat(finds.catalog().titles()).isGreaterThan(1_000);
        }
    }

    @Test
    void titlesThatComeAndGoInAScanAreFoundAndNoMore() throws IOException {
        try (RealLibrary library = new RealLibrary(folder).scanned();
                StoredFinds finds = finds(library)) {
            String gone = names(finds, "e").getFirst();
            assertThat(names(finds, "quite new")).isEmpty();
            Path film = library.root().resolve("Quite New (2020)/Quite New (2020).mkv");
            Files.createDirectories(film.getParent());
            Files.copy(video(library.root()), film);
            removeAllOf(library.root(), film);

            library.application().library().scan(null, ScanListener.NONE, Cancellation.NONE);

            assertThat(finds.catalog().titles()).isEqualTo(1);
            assertThat(names(finds, "quite new")).containsExactly("Quite New");
            assertThat(names(finds, gone)).isEmpty();
        }
    }

    private static Path video(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".mkv")).findFirst().orElseThrow();
        }
    }

    private static void removeAllOf(Path root, Path but) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!but.startsWith(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
