package org.intertitle.ui.kit;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The generated poster of a title: its name on one of twelve flat colours. */
public final class Tile extends StackPane implements Unit.Measured {
    private static final List<CssMetaData<? extends Styleable, ?>> META =
            Unit.with(StackPane.getClassCssMetaData());
    private static final int COLOURS = 12;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final Label text = new Label();
    private final Unit unit = new Unit(this, this::resize);
    private final double width;
    private final double height;
    private String colour = "";

    /** A tile of this size, given as at 100 %. */
    public Tile(double width, double height) {
        this.width = width;
        this.height = height;
        getStyleClass().add("tile");
        text.getStyleClass().add("tile-text");
        text.setWrapText(true);
        resize();
        getChildren().add(text);
    }

    private void resize() {
        double across = unit.length(width);
        double down = unit.length(height);
        setMinSize(across, down);
        setPrefSize(across, down);
        setMaxSize(across, down);
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    /** Shows a title by name; a small tile by its initial. */
    public void show(String name) {
        boolean small = width < 72;
        text.setText(
                small && !name.isEmpty() ? name.substring(0, name.offsetByCodePoints(0, 1)) : name);
        getStyleClass().remove("initial");
        if (small) {
            getStyleClass().add("initial");
        }
        text.getStyleClass().remove("tile-text-small");
        if (!small && longestWord(name) > 9) {
            text.getStyleClass().add("tile-text-small");
        }
        getStyleClass().remove(colour);
        colour = "tile-" + Integer.remainderUnsigned(fnv(name), COLOURS);
        getStyleClass().add(colour);
    }

    private static int longestWord(String name) {
        return Arrays.stream(name.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private static int fnv(String name) {
        int hash = FNV_START;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
