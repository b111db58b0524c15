package org.intertitle.ui.palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.kit.TabRound;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the window with one card on it: keeps the focus within, closes by a click beside the
 * card, and gives the focus back to what had it. FX thread only.
 */
final class Layer extends StackPane {
    private final Runnable onClosed;
    private @Nullable Node before;

    Layer(Region card, double top, Runnable onClosed) {
        this.onClosed = onClosed;
        getStyleClass().add("scrim");
        setAlignment(Pos.TOP_CENTER);
        setPadding(new Insets(top, 16, 16, 16));
        getChildren().setAll(shadow(card), card);
        setVisible(false);
        TabRound.within(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::beside);
    }

    /** Beside the card, not on it: a shadow of what changes would be drawn anew at each key. */
    private static Region shadow(Region card) {
        Region shadow = new Region();
        shadow.getStyleClass().add("palette-shadow");
        shadow.setMouseTransparent(true);
        shadow.setCache(true);
        shadow.minWidthProperty().bind(card.widthProperty());
        shadow.maxWidthProperty().bind(card.widthProperty());
        shadow.minHeightProperty().bind(card.heightProperty());
        shadow.maxHeightProperty().bind(card.heightProperty());
        return shadow;
    }

    void open(Node focused) {
        Scene scene = getScene();
        if (!isVisible()) {
            before = scene == null ? null : scene.getFocusOwner();
        }
        setVisible(true);
        focused.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Closes; what had the focus before has it again, if it still can. */
    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        Node owner = before;
        before = null;
        if (owner != null && owner.getScene() != null) {
            owner.requestFocus();
        }
        onClosed.run();
    }

    private void beside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }
}
