package org.intertitle.ui.kit;

import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Shows what does not fit: while the mouse is over a shortened text that has no tooltip of its own,
 * one tells the whole of it. FX thread only.
 */
public final class FullText {
    private final Tooltip tip = new Tooltip();
    private @Nullable Labeled over;

    private FullText() {}

    /** Does so for everything in the root, from now on. */
    public static void showIn(Parent root) {
        FullText tips = new FullText();
        root.addEventFilter(
                MouseEvent.MOUSE_ENTERED_TARGET, event -> tips.enter(event.getTarget()));
        root.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> tips.leave(event.getTarget()));
    }

    private void enter(EventTarget target) {
        if (target instanceof Labeled labeled
                && labeled.isTextTruncated()
                && labeled.getTooltip() == null) {
            leave(over);
            over = labeled;
            tip.setText(labeled.getText());
            labeled.setTooltip(tip);
        }
    }

    private void leave(@Nullable EventTarget target) {
        Labeled last = over;
        if (last != null && last.equals(target)) {
            if (tip.equals(last.getTooltip())) {
                last.setTooltip(null);
            }
            over = null;
        }
    }
}
