package org.intertitle.ui.kit;

import javafx.scene.Parent;

/**
 * What the build makes of {@code X.fxml}: {@code XLayout} beside {@code XView}. FX thread only.
 *
 * @param <V> the view
 */
public interface Layout<V> {

    /** The nodes of the FXML; the view has them in its fields and is called by their handlers. */
    Parent build(V view, Messages messages);

    /** Lets the view go on with the nodes that it has now. */
    default void initialize(V view) {}
}
