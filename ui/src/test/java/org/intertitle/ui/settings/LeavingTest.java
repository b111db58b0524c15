package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Keyboard;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.SampleWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Leaves the page of profiles with an edit that is not saved, by keyboard alone. */
class LeavingTest {
    private final SampleWindow window = Toolkit.onFx(() -> new SampleWindow(Locale.ENGLISH));
    private Stage stage;

    @BeforeEach
    void editAProfile() throws Exception {
        stage =
                Toolkit.onFx(() -> {
                    Scene scene = new Scene(window.shell().root(), 1280, 800);
                    Look.apply(scene, Theme.LIGHT);
                    Stage made = new Stage();
                    made.setScene(scene);
                    made.show();
                    window.open(new Place.Settings(SettingsPage.PROFILES));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return made;
                });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Toolkit.onFx(stage::isFocused));
        Toolkit.onFx(() -> {
            TextField name = (TextField) requireNonNull(stage.getScene().lookup("#nameField"));
            name.requestFocus();
            name.setText("Mine");
            return true;
        });
    }

    @AfterEach
    void close() {
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void escAsksAndASecondOneStays() {
        goToWanted();
        assertThat(asks()).isTrue();
        assertThat(focusedButton()).isEqualTo("Save");
        press(KeyCode.ESCAPE);
        assertThat(asks()).isFalse();
        assertThat(title()).isEqualTo("Settings");
        assertThat(focus()).isInstanceOf(TextField.class);
    }

    @Test
    void saveIsUsualAndLeaves() {
        goToWanted();
        press(KeyCode.ENTER);
        assertThat(asks()).isFalse();
        assertThat(title()).isEqualTo("Wanted");
    }

    @Test
    void tabReachesAllThreeWaysAndNothingElse() {
        goToWanted();
        press(KeyCode.TAB);
        assertThat(focusedButton()).isEqualTo("Keep editing");
        press(KeyCode.TAB);
        assertThat(focusedButton()).isEqualTo("Discard");
        press(KeyCode.TAB);
        assertThat(focusedButton()).isEqualTo("Save");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(title()).isEqualTo("Wanted");
    }

    @Test
    void closingTheWindowAsks() {
        boolean[] closed = new boolean[1];
        drawn(() -> window.shell().leave(() -> closed[0] = true));
        assertThat(closed[0]).isFalse();
        press(KeyCode.ENTER);
        assertThat(closed[0]).isTrue();
    }

    private void goToWanted() {
        drawn(() -> window.go(new Place.Wanted("")));
    }

    /** Without its skin a button hears no keys. */
    private void drawn(Runnable change) {
        Toolkit.onFx(() -> {
            change.run();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
    }

    private boolean asks() {
        return Toolkit.onFx(() -> window.dialogs().current().get() instanceof Dialog.Unsaved);
    }

    private String title() {
        return Toolkit.onFx(
                () -> ((Label) requireNonNull(stage.getScene().lookup(".screen-title"))).getText());
    }

    private Node focus() {
        return Toolkit.onFx(() -> stage.getScene().getFocusOwner());
    }

    private String focusedButton() {
        return ((Button) focus()).getText();
    }

    private void press(KeyCode code) {
        drawn(() -> Keyboard.press(stage.getScene().getFocusOwner(), code, "", Set.of()));
    }
}
