package org.intertitle.ui.kit;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** A node that shows one {@link Glyph}; decoration unless its owner carries a name. */
public final class Icon extends StackPane {
    private static final double SIZE = 16;

    private @Nullable Glyph glyph;
    private double side = SIZE;

    public Icon() {
        getStyleClass().add("icon");
        setMouseTransparent(true);
        resize();
    }

    public Icon(Glyph glyph) {
        this();
        setGlyph(glyph);
    }

    public void setGlyph(Glyph next) {
        glyph = next;
        getChildren().setAll(next.draw(side));
    }

    public @Nullable Glyph getGlyph() {
        return glyph;
    }

    public void setSide(double next) {
        side = next;
        resize();
        if (glyph != null) {
            setGlyph(glyph);
        }
    }

    public double getSide() {
        return side;
    }

    private void resize() {
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }
}
