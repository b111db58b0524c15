package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.library.FolderKind;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole window on a data folder, from its first frame to its closing. */
class OpenWindowTest {
    @TempDir private Path root;

    @Test
    void opensTheFirstRunAndLeavesNothingBehindWhenClosed() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(stage);
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
    void closingWhileTheDatabaseIsBeingOpenedEndsCleanly() throws Exception {
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(stage);
        Toolkit.onFx(() -> {
            window.connect();
            window.close();
            stage.close();
            return true;
        });
        assertThat(new InstanceSocket(new DataFolder(root)).ask(InstanceSocket.SHOW)).isFalse();
        Stage next = Toolkit.onFx(Stage::new);
        close(next, show(next));
    }

    @Test
    void damagedDatabaseIsSaidInTheWindowAndTheFileStays() throws Exception {
        DataFolder data = new DataFolder(root);
        byte[] nonsense = "this is no database, ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(data.database(), nonsense);
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(stage);
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
        OpenWindow window = show(stage);
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
    void backupIsRestoredFromTheSettingsAndTakenBack() throws Exception {
        Path films = Files.createDirectory(root.resolve("films"));
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(stage);
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
        OpenWindow window = show(stage);
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

    private static void press(Stage stage, String english, String german) {
        Toolkit.onFx(() -> {
            stage.getScene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button ->
                            english.equals(button.getText()) || german.equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    @Test
    void damagedLocalSettingsStillOpenTheWindowWhichSaysSo() throws Exception {
        DataFolder data = new DataFolder(root);
        Files.writeString(data.localSettings(), "{ damaged");
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(stage);
        Toolkit.onFx(() -> connected(window));
        await(stage, "Intertitle could not", "Intertitle konnte nicht");
        close(stage, window);
        assertThat(data.localSettings()).hasContent("{ damaged");
    }

    private OpenWindow show(Stage stage) {
        return Toolkit.onFx(() -> {
            OpenWindow window =
                    new OpenWindow(stage, new DataFolder(root), new SetLook(Theme.LIGHT));
            window.show();
            return window;
        });
    }

    private static boolean connected(OpenWindow window) {
        window.connect();
        return true;
    }

    private static void close(Stage stage, OpenWindow window) {
        Toolkit.onFx(() -> {
            window.close();
            stage.close();
            return true;
        });
    }

    private static void await(Stage stage, String english, String german) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> says(stage, english) || says(stage, german));
    }

    private static boolean says(Stage stage, String begins) {
        return Toolkit.onFx(() ->
                stage.getScene().getRoot().lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .map(node -> node instanceof Label label ? label.getText() : "")
                        .anyMatch(text -> text != null && text.startsWith(begins)));
    }
}
