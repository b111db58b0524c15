package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FocusPathTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static Scene frame(Node... controls) {
        return new Scene(new VBox(new Button("Back"), new HBox(controls)), 400, 300);
    }

    private static FocusPath at(Scene scene, Node control) {
        control.requestFocus();
        return FocusPath.in(scene).orElseThrow();
    }

    @Test
    void sameControlOfAnotherFrameTakesTheFocus() {
        Toolkit.onFx(() -> {
            CheckBox before = new CheckBox("Dense");
            FocusPath path = at(frame(new TextField(), before), before);
            CheckBox after = new CheckBox("Dicht");
            Scene next = frame(new TextField(), after);
            assertThat(path.focus(next)).isTrue();
            assertThat(next.getFocusOwner()).isSameAs(after);
            return true;
        });
    }

    @Test
    void whoTypesGoesOnBehindWhatWasTyped() {
        Toolkit.onFx(() -> {
            TextField before = new TextField("nord");
            FocusPath path = at(frame(before), before);
            TextField after = new TextField("nord");
            assertThat(path.focus(frame(after))).isTrue();
            assertThat(after.getCaretPosition()).isEqualTo(4);
            assertThat(after.getSelectedText()).isEmpty();
            return true;
        });
    }

    @Test
    void controlThatIsNotThereOrIsAnotherOneLeavesTheFocusAlone() {
        Toolkit.onFx(() -> {
            CheckBox before = new CheckBox("Dense");
            FocusPath path = at(frame(new TextField(), before), before);
            assertThat(path.focus(frame(new TextField()))).isFalse();
            assertThat(path.focus(frame(new TextField(), new Button("Other")))).isFalse();
            CheckBox hidden = new CheckBox("Dense");
            hidden.setVisible(false);
            assertThat(path.focus(frame(new TextField(), hidden))).isFalse();
            return true;
        });
    }
}
