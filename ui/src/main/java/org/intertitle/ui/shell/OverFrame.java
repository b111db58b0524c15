package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Notifications;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * What may lie over the frame of the window. The first frame goes without: all of it is hidden
 * then, and would be half of what has to be styled. FX thread only.
 */
final class OverFrame {
    private final StackPane pane;
    private final Supplier<List<Node>> layers;

    /** {@code layers} are asked for once, the lowest first. */
    OverFrame(StackPane pane, Supplier<List<Node>> layers) {
        this.pane = pane;
        this.layers = layers;
    }

    /** Lays all of it there, if it is not there yet. */
    void lay() {
        if (pane.getChildren().isEmpty()) {
            pane.getChildren().setAll(layers.get());
        }
    }

    /** Lays it there as soon as there is something to tell, until the subscription ends. */
    Subscription layFor(Dialogs dialogs, Notifications notifications) {
        return dialogs.current()
                .subscribe(this::tells)
                .and(notifications.current().subscribe(this::tells));
    }

    private void tells(@Nullable Object what) {
        if (what != null) {
            lay();
        }
    }
}
