package org.intertitle.ui.shell;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The buttons of the mouse that go back and forward. FX thread only. */
record WayButtons(ShellViewModel model) {

    void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            model.back();
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            model.forward();
            event.consume();
        }
    }
}
