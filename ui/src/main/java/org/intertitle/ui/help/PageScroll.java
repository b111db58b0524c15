package org.intertitle.ui.help;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * Leads to where a page shall begin, until somebody scrolls; moves it by keys wherever in it the
 * keyboard is. FX thread only.
 */
final class PageScroll {
    private static final int WHOLE = 1000;

    private final ScrollPane pane;
    private final Region body;
    private final double line;
    private @Nullable Node target;
    private int remembered;

    /** {@code line} is how far one arrow key moves. */
    PageScroll(ScrollPane pane, Region body, double line) {
        this.pane = pane;
        this.body = body;
        this.line = line;
        body.heightProperty().subscribe(_ -> lead());
        pane.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> lead());
        pane.addEventFilter(ScrollEvent.SCROLL, _ -> forget());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> forget());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The page begins at this node, which has its place only once it was laid out. */
    void to(Node node) {
        target = node;
        node.layoutYProperty().subscribe(_ -> lead());
        lead();
    }

    /** The page shows what it showed at this position. */
    void back(int position) {
        remembered = position;
        lead();
    }

    /** Nothing is led to any more. */
    void forget() {
        target = null;
        remembered = 0;
    }

    void toTop() {
        pane.setVvalue(0);
    }

    /** How far the page is scrolled. */
    int position() {
        return (int) (pane.getVvalue() * WHOLE);
    }

    private double hidden() {
        return body.getHeight() - pane.getViewportBounds().getHeight();
    }

    private void lead() {
        Node at = target;
        if (at == null) {
            return;
        }
        if (remembered > 0) {
            pane.setVvalue((double) remembered / WHOLE);
        } else if (hidden() > 0) {
            pane.setVvalue(Math.clamp(at.getLayoutY() / hidden(), 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        forget();
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        double room = pane.getViewportBounds().getHeight();
        switch (event.getCode()) {
            case UP -> move(-line);
            case DOWN -> move(line);
            case PAGE_UP -> move(line - room);
            case PAGE_DOWN -> move(room - line);
            case HOME -> toTop();
            case END -> pane.setVvalue(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double by) {
        if (hidden() > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden(), 0, 1));
        }
    }
}
