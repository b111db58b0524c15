package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    static Journey begin(RealWindow window, Place place) throws Exception {
        Journey journey = new Journey(window, Toolkit.onFx(() -> show(window, place)));
        journey.await("the keyboard", journey.stage::isFocused);
        return journey;
    }

    private static Stage show(RealWindow window, Place place) {
        String[] size = System.getProperty("test.window", "1000x800").split("x", 2);
        Scene scene =
                new Scene(
                        window.shell().root(),
                        Integer.parseInt(size[0]),
                        Integer.parseInt(size[1]));
        Look.apply(scene, Theme.LIGHT);
        assertThat(Window.getWindows()).as("windows that another test left behind").isEmpty();
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        window.open(place);
        return stage;
    }

    /** Clicks the button whose text or name begins so, once it is there. */
    void click(String begins) throws Exception {
        await(begins, () -> sees(begins) && rests(button(begins)));
        robot.clickOn(button(begins));
    }

    /** Whether it lies where it lay a moment ago: nobody can hit what still moves. */
    private boolean rests(Predicate<Node> node) {
        Bounds before = bounds(node);
        WaitForAsyncUtils.waitForFxEvents();
        return before.equals(bounds(node));
    }

    private Bounds bounds(Predicate<Node> node) {
        return Toolkit.onFx(() -> {
            Node found = robot.lookup(node).query();
            return found.localToScreen(found.getBoundsInLocal());
        });
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

    /** Presses keys together. */
    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into what has the focus. */
    void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The name of what has the focus, or its text; empty for none. */
    String focused() {
        return Toolkit.onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            String name = owner == null ? null : owner.getAccessibleText();
            return name != null ? name : owner instanceof Labeled labeled ? labeled.getText() : "";
        });
    }

    /** Goes on with Tab to the button that begins so, once it is there, and presses it. */
    void tabAndPress(String begins) throws Exception {
        await(begins, () -> sees(begins));
        tabTo(begins);
        press(KeyCode.SPACE);
    }

    /** Presses Tab until what has the focus begins so. */
    void tabTo(String begins) {
        for (int pressed = 0; pressed < MOST_STEPS && !focused().startsWith(begins); pressed++) {
            press(KeyCode.TAB);
        }
        assertThat(focused()).startsWith(begins);
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
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not come: " + onScreen(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(condition.call()).as(what).isTrue();
    }

    /** What a person sees who waits in vain. */
    private String onScreen() {
        Predicate<Node> text = node -> node instanceof Labeled && shown(node);
        return Toolkit.onFx(() ->
                robot.lookup(text).queryAllAs(Labeled.class).stream()
                                .map(Labeled::getText)
                                .filter(said -> said != null && !said.isEmpty())
                                .collect(Collectors.joining(" | "))
                        + "; focus on "
                        + stage.getScene().getFocusOwner()
                        + "; failures "
                        + window.failures());
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
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
        assertThat(window.failures()).isEmpty();
    }
}
