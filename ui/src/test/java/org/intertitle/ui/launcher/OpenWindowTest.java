package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.ui.launcher.WindowOnStage.await;
import static org.intertitle.ui.launcher.WindowOnStage.close;
import static org.intertitle.ui.launcher.WindowOnStage.connected;
import static org.intertitle.ui.launcher.WindowOnStage.press;
import static org.intertitle.ui.launcher.WindowOnStage.says;
import static org.intertitle.ui.launcher.WindowOnStage.show;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.Intertitle;
import org.intertitle.Stores;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.library.FolderKind;
import org.intertitle.library.ScanListener;
import org.intertitle.persistence.database.StoreFaults;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole window on a data folder, from its first frame to its closing. */
class OpenWindowTest {
    @TempDir private Path root;

    @Test
    void opensTheFirstRunAndLeavesNothingBehindWhenClosed() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "First run", "Erster Start");
        DataFolder data = new DataFolder(root);
        assertThat(new InstanceSocket(data).ask(InstanceSocket.SHOW)).isTrue();

        close(stage, window);
        assertThat(new InstanceSocket(data).ask(InstanceSocket.SHOW)).isFalse();
        assertThat(data.localSettings()).content().contains("width");
        try (ProcessLock next = ProcessLock.acquire(data)) {
            assertThat(next.owner()).isNotBlank();
        }
    }

    @Test
    void runThatDidNotEndIsSaidOnceAndAReportCanBeLookedAt() throws Exception {
        DataFolder data = new DataFolder(root);
        String then = "2026-01-01T00:00:00Z";
        data.write(data.runMark(), "999999999\n" + then + "\n" + then + "\n0.9\n");
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "Intertitle did not end properly", "Intertitle wurde zuletzt nicht");
        press(stage, "Save a report…", "Bericht speichern…");
        await(stage, "What is saved", "Was gespeichert wird");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> canPress(stage, "primary"));
        close(stage, window);
        assertThat(data.runMark()).doesNotExist();
        Stage next = Toolkit.onFx(Stage::new);
        OpenWindow again = show(root, next);
        Toolkit.onFx(() -> connected(again));
        await(next, "First run", "Erster Start");
        assertThat(says(next, "Intertitle did not end")).isFalse();
        assertThat(says(next, "Intertitle wurde zuletzt")).isFalse();
        close(next, again);
    }

    @Test
    void closingWhileTheDatabaseIsBeingOpenedEndsCleanly() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> {
            window.connect();
            window.close();
            stage.close();
            return true;
        });
        assertThat(new InstanceSocket(new DataFolder(root)).ask(InstanceSocket.SHOW)).isFalse();
        Stage next = Toolkit.onFx(Stage::new);
        close(next, show(root, next));
    }

    @Test
    void damagedDatabaseIsSaidInTheWindowAndTheFileStays() throws Exception {
        DataFolder data = new DataFolder(root);
        byte[] nonsense = "this is no database, ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(data.database(), nonsense);
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "Intertitle could not", "Intertitle konnte nicht");
        assertThat(Files.readAllBytes(data.database())).isEqualTo(nonsense);
        close(stage, window);
    }

    @Test
    void databaseThatIsTakenAwayIsSaidAndCanBeWrittenBack() throws Exception {
        DataFolder data = new DataFolder(root);
        Path films = Files.createDirectory(root.resolve("films"));
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "First run", "Erster Start");
        Intertitle before = window.application();
        before.library().addFolder(films, FolderKind.FILMS, null);
        Files.delete(data.database());
        await(stage, "The database has gone", "Die Datenbank ist verschwunden");
        press(stage, "Write it back", "Zurückschreiben");
        awaitAnother(window, before);
        await(stage, "First run", "Erster Start");
        close(stage, window);
        try (Intertitle again = new DatabaseOpener().open(data)) {
            assertThat(again.library().folders()).hasSize(1);
        }
    }

    @Test
    void databaseThatBecomesReadOnlyIsSaidAndTheWindowLivesOn() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = withOneFilm(stage);
        Stores stores = window.application().stores();
        go(stage, KeyCode.S, "Library folders", "Bibliotheksordner");
        for (int attempt = 0; attempt < 3; attempt++) {
            StoreFaults.readOnly(stores, true);
            press(stage, "Scan all", "Alle durchsuchen");
            await(stage, "database.read_only", "database.read_only");
            press(stage, "Close", "Schlie\u00dfen");
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> !says(stage, "database.read_only"));
        }
        go(stage, KeyCode.L, "Quiet Season", "Quiet Season");
        go(stage, KeyCode.S, "Library folders", "Bibliotheksordner");
        StoreFaults.readOnly(stores, false);
        Files.createFile(root.resolve("films/Late Harvest (2021).mkv"));
        press(stage, "Scan all", "Alle durchsuchen");
        awaitVideos(window, 2);
        assertThat(stores.check()).isEmpty();
        close(stage, window);
    }

    @Test
    void diskThatBecomesFullFailsTheJobWhichIsTriedAgain() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = withOneFilm(stage);
        Stores stores = window.application().stores();
        go(stage, KeyCode.S, "Library folders", "Bibliotheksordner");
        for (int film = 0; film < 400; film++) {
            Files.createFile(root.resolve("films/Film number %d (2020).mkv".formatted(film)));
        }
        StoreFaults.full(stores, true);
        press(stage, "Scan all", "Alle durchsuchen");
        go(stage, KeyCode.A, "No room is left", "F\u00fcr die Datenbank");
        StoreFaults.full(stores, false);
        press(stage, "Retry", "Wiederholen");
        awaitVideos(window, 401);
        assertThat(stores.check()).isEmpty();
        close(stage, window);
    }

    /** An open window whose library has one film, and nothing to do. */
    private OpenWindow withOneFilm(Stage stage) throws Exception {
        Path films = Files.createDirectory(root.resolve("films"));
        Files.createFile(films.resolve("Quiet Season (2022).mkv"));
        try (Intertitle before = new DatabaseOpener().open(new DataFolder(root))) {
            before.library().addFolder(films, FolderKind.FILMS, null);
            before.library().scan(null, ScanListener.NONE, Cancellation.NONE);
        }
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "Home", "\u00dcbersicht");
        assertThat(window.application().jobs().awaitIdle(Duration.ofMinutes(1))).isTrue();
        return window;
    }

    private static void awaitVideos(OpenWindow window, int videos) throws Exception {
        Stores stores = window.application().stores();
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () ->
                            stores.unitOfWork()
                                            .read(tx -> stores.libraryQueries().summary(tx))
                                            .videos()
                                    == videos);
        } catch (TimeoutException e) {
            throw new AssertionError("jobs: " + window.application().jobs().list(9), e);
        }
    }

    /** Goes to a place by its keys, and waits for what stands there. */
    private static void go(Stage stage, KeyCode place, String english, String german)
            throws Exception {
        key(stage, KeyCode.G, "g");
        key(stage, place, place.getChar().toLowerCase(Locale.ROOT));
        await(stage, english, german);
    }

    private static void key(Stage stage, KeyCode code, String text) {
        Toolkit.onFx(() -> {
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        stage.getScene(),
                        new KeyEvent(type, "", text, code, false, false, false, false));
            }
            return true;
        });
    }

    @Test
    void backupIsRestoredFromTheSettingsAndTakenBack() throws Exception {
        Path films = Files.createDirectory(root.resolve("films"));
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "First run", "Erster Start");
        Intertitle before = window.application();
        Path empty = before.stores().backup(root);
        before.library().addFolder(films, FolderKind.FILMS, null);
        Path wrong = Files.writeString(root.resolve("wrong.db"), "no database");

        window.restore(wrong);
        awaitAnother(window, before);
        Intertitle same = window.application();
        assertThat(same.library().folders()).hasSize(1);

        window.restore(empty);
        awaitAnother(window, same);
        Intertitle restored = window.application();
        assertThat(restored.library().folders()).isEmpty();
        assertThat(restored.stores().backups()).hasSize(2);

        String name = String.valueOf(empty.getFileName());
        await(stage, name, name);
        press(stage, "Undo", "Rückgängig");
        awaitAnother(window, restored);
        assertThat(window.application().library().folders()).hasSize(1);
        close(stage, window);
    }

    @Test
    void keysShowEverythingLargerSmallerAndAtItsStandardSize() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        ctrl(stage, KeyCode.PLUS, "+");
        awaitScale(stage, 1.1);
        ctrl(stage, KeyCode.EQUALS, "=");
        awaitScale(stage, 1.2);
        ctrl(stage, KeyCode.MINUS, "-");
        awaitScale(stage, 1.1);
        ctrl(stage, KeyCode.DIGIT0, "0");
        awaitScale(stage, 1.0);
        close(stage, window);
    }

    private static void ctrl(Stage stage, KeyCode code, String text) {
        Toolkit.onFx(() -> {
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        stage.getScene(),
                        new KeyEvent(type, "", text, code, false, true, false, false));
            }
            return true;
        });
    }

    private static void awaitScale(Stage stage, double scale) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        Toolkit.onFx(() -> {
                            Object shown = stage.getScene().getProperties().get(Look.class);
                            return Double.valueOf(scale).equals(shown);
                        }));
    }

    private static void awaitAnother(OpenWindow window, Intertitle before) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> window.connected().filter(each -> !each.equals(before)).isPresent());
    }

    private static boolean canPress(Stage stage, String style) {
        return Toolkit.onFx(() ->
                stage.getScene().getRoot().lookupAll(".dialog-card .button." + style).stream()
                        .anyMatch(button -> !button.isDisabled()));
    }

    @Test
    void damagedLocalSettingsStillOpenTheWindowWhichSaysSo() throws Exception {
        DataFolder data = new DataFolder(root);
        Files.writeString(data.localSettings(), "{ damaged");
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "Intertitle could not", "Intertitle konnte nicht");
        close(stage, window);
        assertThat(data.localSettings()).hasContent("{ damaged");
    }
}
