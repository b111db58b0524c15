package org.intertitle.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.intertitle.ui.palette.FoldedText.Span;

import java.util.ArrayList;
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

    void show(String name, List<Span> marks) {
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            add(parts, name.substring(at, mark.from()), "palette-name");
            add(parts, name.substring(mark.from(), mark.to()), "palette-mark");
            at = mark.to();
        }
        add(parts, name.substring(at), "palette-name");
        flow.getChildren().setAll(parts);
    }

    private static void add(List<Text> parts, String text, String styleClass) {
        if (!text.isEmpty()) {
            Text part = new Text(text);
            part.getStyleClass().add(styleClass);
            parts.add(part);
        }
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
        clip.setWidth(Math.max(0, room));
        clip.setHeight(height);
        flow.resizeRelocate(0, y, whole, height);
        dots.setVisible(cut);
        dots.resizeRelocate(room, y, dots.prefWidth(-1), height);
    }
}
