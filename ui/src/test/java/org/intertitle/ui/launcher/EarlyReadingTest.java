package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.ui.launcher.WindowOnStage.await;
import static org.intertitle.ui.launcher.WindowOnStage.close;
import static org.intertitle.ui.launcher.WindowOnStage.connected;
import static org.intertitle.ui.launcher.WindowOnStage.says;
import static org.intertitle.ui.launcher.WindowOnStage.show;

import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A subtitle that was double-clicked, in a window whose library is not open yet. */
class EarlyReadingTest {
    @TempDir private Path root;

    @Test
    void subtitleIsReadBeforeTheLibraryIsOpenAndStays() throws Exception {
        Path file =
                Files.writeString(root.resolve("a.srt"), "1\n00:00:01,000 --> 00:00:02,000\nHa\n");
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> taken(window, file));
        await(stage, "a.srt", "a.srt");
        assertThat(window.connected()).isEmpty();
        Toolkit.onFx(() -> connected(window));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> canGoBack(stage));
        assertThat(says(stage, "a.srt")).isTrue();
        goBack(stage);
        await(stage, "First run", "Erster Start");
        close(stage, window);
    }

    @Test
    void subtitleThatIsGoneIsSaidEvenWhereTheLibraryCannotBeOpened() throws Exception {
        DataFolder data = new DataFolder(root);
        Files.writeString(data.database(), "this is no database, ".repeat(200));
        Stage stage = Toolkit.onFx(Stage::new);
        OpenWindow window = show(root, stage);
        Toolkit.onFx(() -> taken(window, root.resolve("gone.srt")));
        await(stage, "The subtitle cannot", "Der Untertitel l\u00e4sst");
        Toolkit.onFx(() -> connected(window));
        await(stage, "Intertitle could not", "Intertitle konnte nicht");
        close(stage, window);
    }

    private static boolean taken(OpenWindow window, Path file) {
        window.take(List.of(file));
        return true;
    }

    private static boolean canGoBack(Stage stage) {
        return Toolkit.onFx(() -> !stage.getScene().getRoot().lookup("#backButton").isDisabled());
    }

    private static void goBack(Stage stage) {
        Toolkit.onFx(() -> {
            ((Button) stage.getScene().getRoot().lookup("#backButton")).fire();
            return true;
        });
    }
}
