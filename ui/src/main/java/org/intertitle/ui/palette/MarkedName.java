package org.intertitle.ui.palette;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.intertitle.ui.palette.FoldedText.Span;

import java.text.Bidi;
import java.util.List;

/** A name on one line with the parts that were typed in bold; what does not fit ends in "…". */
final class MarkedName extends Region {
    private final TextFlow flow = new TextFlow();
    private final Label dots = new Label("…");
    private final Rectangle clip = new Rectangle();

    MarkedName() {
        getStyleClass().add("marked-name");
        dots.getStyleClass().add("palette-dots");
        flow.setClip(clip);
        flow.setMouseTransparent(true);
        getChildren().setAll(flow, dots);
        setMinWidth(0);
    }

    /** The parts are kept from name to name: plain and marked ones take turns. */
    void show(String name, List<Span> marks) {
        Bidi direction = new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        flow.setNodeOrientation(
                direction.baseIsLeftToRight()
                        ? NodeOrientation.LEFT_TO_RIGHT
                        : NodeOrientation.RIGHT_TO_LEFT);
        int at = 0;
        int part = 0;
        for (Span mark : marks) {
            put(part++, name.substring(at, mark.from()));
            put(part++, name.substring(mark.from(), mark.to()));
            at = mark.to();
        }
        put(part++, name.substring(at));
        for (int i = part; i < flow.getChildren().size(); i++) {
            put(i, "");
        }
    }

    private void put(int part, String text) {
        if (part == flow.getChildren().size()) {
            Text added = new Text();
            added.getStyleClass().add(part % 2 == 0 ? "palette-name" : "palette-mark");
            flow.getChildren().add(added);
        }
        ((Text) flow.getChildren().get(part)).setText(text);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(flow.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double whole = Math.ceil(flow.prefWidth(-1));
        double height = Math.ceil(flow.prefHeight(-1));
        double y = Math.round((getHeight() - height) / 2);
        boolean cut = whole > getWidth() + 1;
        double room = cut ? getWidth() - dots.prefWidth(-1) : whole;
        // A name that runs against the window begins at the far end.
        boolean against = flow.getNodeOrientation() != getEffectiveNodeOrientation();
        clip.setWidth(Math.max(0, room));
        clip.setHeight(height);
        flow.resizeRelocate(cut && against ? getWidth() - whole : 0, y, whole, height);
        dots.setVisible(cut);
        dots.resizeRelocate(against ? 0 : room, y, dots.prefWidth(-1), height);
    }
}
