package org.intertitle.ui.kit;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A node that shows one {@link Glyph}; decoration unless its owner carries a name. Its side is
 * given as at 100 % and grows with the font scale. Glyphs that mean a direction are mirrored where
 * the window reads from right to left, all others are not.
 */
public final class Icon extends StackPane implements Unit.Measured {
    private static final List<CssMetaData<? extends Styleable, ?>> META =
            Unit.with(StackPane.getClassCssMetaData());

    private final Unit unit = new Unit(this, this::resize);
    private @Nullable Glyph glyph;
    private double side = Unit.AT_100;

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
        if (next != glyph) {
            glyph = next;
            setNodeOrientation(
                    next.directed() ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT);
            draw(next);
        }
    }

    public @Nullable Glyph getGlyph() {
        return glyph;
    }

    public void setSide(double next) {
        side = next;
        resize();
    }

    public double getSide() {
        return side;
    }

    private void resize() {
        double drawn = unit.length(side);
        setMinSize(drawn, drawn);
        setPrefSize(drawn, drawn);
        setMaxSize(drawn, drawn);
        Glyph shown = glyph;
        if (shown != null) {
            draw(shown);
        }
    }

    private void draw(Glyph shown) {
        getChildren().setAll(shown.draw(unit.length(side)));
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }
}
