package org.intertitle.ui.kit;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.scene.Node;

import java.util.List;
import java.util.stream.Stream;

/**
 * How nodes of our own learn the font scale: the stylesheet says by {@code -it-unit} what 16 pixels
 * at 100 % are now.
 */
final class Unit {
    static final double AT_100 = 16;

    /** A node that takes lengths from a unit. */
    interface Measured {
        Unit unit();
    }

    private static final CssMetaData<Node, Number> META =
            new CssMetaData<>("-it-unit", SizeConverter.getInstance(), AT_100) {
                @Override
                public boolean isSettable(Node node) {
                    return true;
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(Node node) {
                    return ((Measured) node).unit().property;
                }
            };

    private final SimpleStyleableDoubleProperty property;

    /** {@code changed} runs when the scale changed, on the FX thread. */
    Unit(Node owner, Runnable changed) {
        property = new SimpleStyleableDoubleProperty(META, owner, "unit", AT_100);
        property.addListener(_ -> changed.run());
    }

    /** The font scale. */
    double scale() {
        return property.get() / AT_100;
    }

    /** What a length at 100 % is now, in whole pixels. */
    double length(double at100) {
        return Math.round(at100 * scale());
    }

    /** The properties of a node's class, and this one. */
    static List<CssMetaData<? extends Styleable, ?>> with(
            List<CssMetaData<? extends Styleable, ?>> others) {
        return Stream.concat(others.stream(), Stream.of(META)).toList();
    }
}
