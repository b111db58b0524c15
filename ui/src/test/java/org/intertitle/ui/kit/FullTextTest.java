package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FullTextTest {
    private static final String LONG = "Et dukkehjem, eller: The Cartographer's Daughter";

    private static Label label(double width, @Nullable Tooltip own) {
        Label label = new Label(LONG);
        label.setTooltip(own);
        Pane root = new Pane(label);
        FullText.showIn(root);
        new Scene(root, 400, 100);
        root.applyCss();
        label.resize(width, 20);
        label.layout();
        return label;
    }

    private static void mouse(Label label, boolean enters) {
        label.fireEvent(
                new MouseEvent(
                        enters ? MouseEvent.MOUSE_ENTERED_TARGET : MouseEvent.MOUSE_EXITED_TARGET,
                        0,
                        0,
                        0,
                        0,
                        null,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    @Test
    void mouseOverAShortenedTextTellsTheWholeOfIt() {
        Toolkit.onFx(() -> {
            Label label = label(60, null);
            mouse(label, true);
            assertThat(label.getTooltip().getText()).isEqualTo(LONG);
            mouse(label, false);
            assertThat(label.getTooltip()).isNull();
            return true;
        });
    }

    @Test
    void textThatFitsHasNoTooltip() {
        Toolkit.onFx(() -> {
            Label label = label(2000, null);
            mouse(label, true);
            assertThat(label.getTooltip()).isNull();
            return true;
        });
    }

    @Test
    void tooltipOfItsOwnStays() {
        Toolkit.onFx(() -> {
            Tooltip own = new Tooltip("else");
            Label label = label(60, own);
            mouse(label, true);
            assertThat(label.getTooltip()).isSameAs(own);
            mouse(label, false);
            assertThat(label.getTooltip()).isSameAs(own);
            return true;
        });
    }
}
