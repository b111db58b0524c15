package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.cli.Cli;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.launcher.RealOpener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A command line that changes the library while the window is open on it. */
@Tag("journey")
class CommandLineBesideTest {
    @TempDir private Path folder;

    private static void run(RealLibrary library, String... arguments) {
        StringWriter said = new StringWriter();
        List<String> line =
                new ArrayList<>(List.of("--data-dir", library.data().root().toString()));
        line.addAll(List.of(arguments));
        int code =
                new Cli(RealOpener.create(), new PrintWriter(said), new PrintWriter(said))
                        .run(line.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
    }

    @Test
    void whatItAddsChangesAndTakesAwayIsShownAndTheWindowGoesOn() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().start();
            try (Journey person = Journey.begin(window, new Place.Library("newcomer"))) {
                person.awaitWords("No title fits");
                Path film = library.root().resolve("Films/Newcomer (2024).mkv");
                Files.copy(
                        library.root().resolve("Films/Metropolis (1927)/Metropolis (1927).mkv"),
                        film);
                run(library, "scan");
                person.awaitWords("Newcomer");

                person.go(new Place.Activity());
                run(library, "get", "--all");
                person.awaitWords("30 steps");
                run(library, "undo", "--last");
                person.awaitWords("undone");

                person.go(new Place.Library("newcomer"));
                person.awaitWords("Newcomer");
                Files.delete(film);
                run(library, "scan");
                person.awaitWords("No title fits");
            }
        }
    }
}
