package org.intertitle.ui.launcher;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What tests of a whole window do with it, and read from it; in English or German. */
final class WindowOnStage {

    private WindowOnStage() {}

    static OpenWindow show(Path root, Stage stage) {
        return Toolkit.onFx(() -> {
            DataFolder data = new DataFolder(root);
            OpenWindow window =
                    new OpenWindow(stage, data, new LocalSettings(data), new SetLook(Theme.LIGHT));
            window.show();
            return window;
        });
    }

    static boolean connected(OpenWindow window) {
        window.connect();
        return true;
    }

    static void close(Stage stage, OpenWindow window) {
        Toolkit.onFx(() -> {
            window.close();
            stage.close();
            return true;
        });
    }

    static void await(Stage stage, String english, String german) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> says(stage, english) || says(stage, german));
        } catch (TimeoutException e) {
            throw new AssertionError(english + " did not come: " + words(stage), e);
        }
    }

    static List<String> words(Stage stage) {
        return Toolkit.onFx(() ->
                stage.getScene().getRoot().lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .map(node -> node instanceof Label label ? label.getText() : null)
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }

    static boolean says(Stage stage, String begins) {
        return words(stage).stream().anyMatch(text -> text.startsWith(begins));
    }

    static void press(Stage stage, String english, String german) {
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
}
