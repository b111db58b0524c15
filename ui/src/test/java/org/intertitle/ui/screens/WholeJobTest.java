package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole job in the real window, by mouse: wanted, plan, review, apply, result, undo. */
class WholeJobTest {
    @TempDir private Path folder;

    @Test
    void missingSubtitlesArePlannedReviewedAppliedAndUndone() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().jobs().start();
            Stage stage = Toolkit.onFx(() -> show(window));
            FxRobot robot = new FxRobot();
            Set<Path> before = subtitles(library.root());

            await("what is wanted", () -> present(robot, "Plan for"));
            robot.clickOn(button("Plan for"));
            await("a plan", () -> present(robot, "Apply "));
            robot.clickOn(button("Apply "));
            await("the result", () -> present(robot, "Undo all of it"));
            Set<Path> after = subtitles(library.root());
            assertThat(after).hasSizeGreaterThan(before.size());

            robot.clickOn(button("Undo all of it"));
            await("the undo", () -> said(robot, "All of the plan"));
            assertThat(subtitles(library.root())).isEqualTo(before);
            assertThat(window.failures()).isEmpty();
            Toolkit.onFx(() -> {
                stage.close();
                return true;
            });
        }
    }

    private static Stage show(RealWindow window) {
        Scene scene = new Scene(window.shell().root(), 1000, 800);
        Look.apply(scene, Theme.LIGHT);
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        window.open(new Place.Wanted(null));
        return stage;
    }

    private static Predicate<Node> button(String begins) {
        return node ->
                node instanceof Button button
                        && button.getText() != null
                        && button.getText().startsWith(begins)
                        && button.isVisible()
                        && !button.isDisabled();
    }

    private static boolean present(FxRobot robot, String begins) {
        return robot.lookup(button(begins)).tryQuery().isPresent();
    }

    private static boolean said(FxRobot robot, String begins) {
        return robot.lookup((Node node) ->
                        node instanceof Label label
                                && label.getText() != null
                                && label.getText().startsWith(begins))
                .tryQuery()
                .isPresent();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(condition.call()).as(what).isTrue();
    }

    private static Set<Path> subtitles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(srt|ass|vtt|sub)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
