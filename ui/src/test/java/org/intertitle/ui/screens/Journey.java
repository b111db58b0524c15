package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A person before the real window: sees, clicks, types, waits. */
final class Journey implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int MOST_STEPS = 80;

    private final RealWindow window;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    private Journey(RealWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /** Shows the window at this place. */
    static Journey begin(RealWindow window, Place place) {
        return new Journey(window, Toolkit.onFx(() -> show(window, place)));
    }

    private static Stage show(RealWindow window, Place place) {
        String[] size = System.getProperty("test.window", "1000x800").split("x", 2);
        Scene scene =
                new Scene(
                        window.shell().root(),
                        Integer.parseInt(size[0]),
                        Integer.parseInt(size[1]));
        Look.apply(scene, Theme.LIGHT);
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        window.open(place);
        return stage;
    }

    /** Clicks the button whose text or name begins so, once it is there. */
    void click(String begins) throws Exception {
        await(begins, () -> sees(begins));
        robot.clickOn(button(begins));
    }

    /** Types into the field with this name and presses Enter. */
    void enter(String field, String text) throws Exception {
        Predicate<Node> named =
                node ->
                        node instanceof TextField input
                                && field.equals(input.getAccessibleText())
                                && shown(node);
        await(field, () -> robot.lookup(named).tryQuery().isPresent());
        robot.clickOn(named);
        Toolkit.onFx(() -> {
            robot.lookup(named).<TextField>query().setText(text);
            return true;
        });
        robot.type(KeyCode.ENTER);
    }

    /** Presses keys together, as {@code Ctrl+A}; the focus stays where it is. */
    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into whatever has the focus. */
    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes on with Tab until a button that begins so has the focus; presses it with Space. */
    void tabTo(String begins) throws Exception {
        await(begins, () -> sees(begins));
        for (int steps = 0; !button(begins).test(focused()); steps++) {
            assertThat(steps).as("steps with Tab to " + begins).isLessThan(MOST_STEPS);
            press(KeyCode.TAB);
        }
        press(KeyCode.SPACE);
    }

    /** What has the focus. */
    Node focused() {
        return Toolkit.onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? stage.getScene().getRoot() : owner;
        });
    }

    /** Whether a button that can be pressed begins so. */
    boolean sees(String begins) {
        return robot.lookup(button(begins)).tryQuery().isPresent();
    }

    /** Goes where no button of this place leads. */
    void go(Place place) {
        Toolkit.onFx(() -> {
            window.go(place);
            return true;
        });
    }

    /** Waits for words on the screen that begin so; all of them. */
    String awaitWords(String begins) throws Exception {
        await(begins, () -> robot.lookup(words(begins)).tryQuery().isPresent());
        return Toolkit.onFx(() -> robot.lookup(words(begins)).<Label>query().getText());
    }

    void await(String what, Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(condition.call()).as(what).isTrue();
    }

    private static Predicate<Node> words(String begins) {
        return node ->
                node instanceof Label label
                        && label.getText() != null
                        && label.getText().startsWith(begins)
                        && shown(node);
    }

    private static Predicate<Node> button(String begins) {
        return node ->
                node instanceof Button button
                        && (begins(button.getText(), begins)
                                || begins(button.getAccessibleText(), begins))
                        && shown(node)
                        && !button.isDisabled();
    }

    private static boolean begins(String text, String begins) {
        return text != null && text.startsWith(begins);
    }

    /** A node is seen only if all that it lies in is. */
    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        assertThat(window.failures()).isEmpty();
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }
}
