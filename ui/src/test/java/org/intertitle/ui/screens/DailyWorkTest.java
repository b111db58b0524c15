package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.intertitle.Stores;
import org.intertitle.plans.Plan;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.wanted.PlanRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What is done again and again, in the real window. */
@Tag("journey")
class DailyWorkTest {
    @TempDir private Path folder;

    /** One errand of a person before a window over the scanned sample library. */
    private interface Errand {
        void run(RealLibrary library, Journey person) throws Exception;
    }

    private void before(Place place, Errand errand) throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().start();
            try (Journey person = Journey.begin(window, place)) {
                errand.run(library, person);
            }
        }
    }

    @Test
    void allThatAFilterShowsIsPlannedAppliedAndTakenBack() throws Exception {
        before(
                new Place.Library(""),
                (library, person) -> {
                    Set<Path> files = library.subtitles();
                    person.enter("Search", "kind:film missing:de");
                    person.press(KeyCode.CONTROL, KeyCode.A);
                    person.click("Plan");
                    person.click("Apply ");
                    person.await("the result", () -> person.sees("Undo all of it"));
                    Set<Path> made = library.subtitles();
                    made.removeAll(files);
                    assertThat(made)
                            .isNotEmpty()
                            .allSatisfy(file ->
                                    assertThat(file).startsWith(library.root().resolve("Films")));
                    person.click("Undo all of it");
                    person.awaitWords("All of the plan was undone");
                    assertThat(library.subtitles()).isEqualTo(files);
                });
    }

    private static int wanted(RealLibrary library) {
        Stores stores = library.application().stores();
        return stores.unitOfWork().read(tx -> stores.libraryQueries().summary(tx)).wanted();
    }

    @Test
    void aLanguageMoreInTheProfileIsWantedAsTheWindowForetold() throws Exception {
        before(
                new Place.Settings(Place.SettingsPage.PROFILES),
                (library, person) -> {
                    int wanted = wanted(library);
                    person.click("Add language");
                    String foretold = person.awaitWords("+");
                    int more = Integer.parseInt(foretold.replaceAll("^\\+(\\d+).*", "$1"));
                    assertThat(more).isPositive();
                    person.click("Save profile");
                    person.await("what was foretold", () -> wanted(library) == wanted + more);
                });
    }

    @Test
    void whatFailedIsTriedAgainOnceItsCauseIsMended() throws Exception {
        before(
                new Place.Home(),
                (library, person) -> {
                    Plan plan = library.application().planMissing().plan(PlanRequest.ALL);
                    person.go(new Place.Review(plan.id()));
                    person.await("the plan", () -> person.sees("Apply "));
                    Path away = library.root().resolveSibling("away");
                    Files.move(library.root(), away);
                    person.click("Apply ");
                    person.await("the failures", () -> person.sees("Retry the "));
                    Files.move(away, library.root());
                    Set<Path> before = library.subtitles();
                    person.click("Retry the ");
                    person.await("the end", () -> !person.sees("Retry the "));
                    person.await("the result", () -> person.sees("Undo all of it"));
                    assertThat(library.subtitles()).hasSizeGreaterThan(before.size());
                });
    }

    /** Add a folder, choose languages, review, apply, undo; then the palette: no mouse at all. */
    @Test
    void everythingIsDoneByKeyboardAlone() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder);
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().start();
            Set<Path> before = library.subtitles();
            try (Journey person = Journey.begin(window, new Place.FirstRun())) {
                person.write(library.root().toString());
                person.press(KeyCode.ENTER);
                person.tabAndPress("Continue");
                person.awaitWords("Which subtitles should every video have?");
                person.tabAndPress("Continue");
                person.awaitWords("videos.");
                person.tabAndPress("Review what can be fixed");
                person.await("a plan", () -> person.sees("Apply "));
                person.press(KeyCode.CONTROL, KeyCode.ENTER);
                person.await("the result", () -> person.sees("Undo all of it"));
                assertThat(library.subtitles()).isNotEqualTo(before);

                person.press(KeyCode.CONTROL, KeyCode.Z);
                person.await("the undo", () -> library.subtitles().equals(before));

                person.press(KeyCode.G);
                person.press(KeyCode.L);
                person.awaitWords("Library");
                person.press(KeyCode.CONTROL, KeyCode.F);
                person.write("nordlicht");
                person.press(KeyCode.ENTER);
                person.press(KeyCode.ENTER);
                person.awaitWords("Nordlicht");
                person.press(KeyCode.ALT, KeyCode.LEFT);
                person.awaitWords("Library");

                person.press(KeyCode.CONTROL, KeyCode.K);
                person.write("activity");
                person.press(KeyCode.ENTER);
                person.awaitWords("Activity");
            }
        }
    }

    @Test
    void subtitleFileIsOpenedFromEverywhere() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH));
                Journey person = Journey.begin(window, new Place.Wanted(""))) {
            Path file = Files.writeString(folder.resolve("found.srt"), CUES);
            Path other =
                    Files.writeString(folder.resolve("other.srt"), CUES.replace("lamp", "door"));
            person.press(KeyCode.CONTROL, KeyCode.O);
            assertThat(window.desktop().asked).containsExactly("chooseFile");
            window.desktop().chosen = file;
            person.press(KeyCode.CONTROL, KeyCode.O);
            person.awaitWords("found.srt");
            window.desktop().chosen = other;
            person.press(KeyCode.CONTROL, KeyCode.O);
            person.awaitWords("other.srt");

            person.go(new Place.Home());
            person.press(KeyCode.CONTROL, KeyCode.K);
            person.write("open a subtitle");
            person.press(KeyCode.ENTER);
            person.awaitWords("other.srt");
        }
    }

    private static final String CUES =
            """
            1
            00:00:01,000 --> 00:00:03,000
            The lamp is out.

            2
            00:00:04,000 --> 00:00:06,000
            Then light another.
            """;
}
