package org.intertitle.ui.kit;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Loads the FXML of a controller: {@code XView} has {@code X.fxml} beside it. The file must name
 * exactly that controller; no other is ever made.
 */
public final class ViewLoader {
    private final Messages messages;

    public ViewLoader(Messages messages) {
        this.messages = messages;
    }

    /** The root of the controller's FXML, its fields injected and {@code initialize} called. */
    public Parent load(Object controller) {
        String file = controller.getClass().getSimpleName().replaceFirst("View$", "") + ".fxml";
        FXMLLoader loader =
                new FXMLLoader(
                        controller.getClass().getResource(file),
                        messages.bundle(),
                        null,
                        type -> only(controller, type));
        try {
            return loader.<Parent>load();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot load " + file, failure);
        }
    }

    private static Object only(Object controller, Class<?> asked) {
        if (controller.getClass() != asked) {
            throw new IllegalArgumentException(asked + " is not the controller of this view");
        }
        return controller;
    }
}
