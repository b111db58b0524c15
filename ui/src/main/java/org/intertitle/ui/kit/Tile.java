package org.intertitle.ui.kit;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The poster of a title: its picture, or its name on one of twelve flat colours. */
public final class Tile extends StackPane implements Unit.Measured {
    private static final List<CssMetaData<? extends Styleable, ?>> META =
            Unit.with(StackPane.getClassCssMetaData());
    private static final int COLOURS = 12;
    private static final double CORNER = 12;

    /** From this width on a tile is a poster of its own. */
    private static final double POSTER = 120;

    /** The mean width of a letter, in font sizes. */
    private static final double LETTER = 0.58;

    private static final List<String> SMALLER = List.of("tile-text-small", "tile-text-smallest");
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final Label text = new Label();
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
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
        picture.setManaged(false);
        picture.setVisible(false);
        picture.setClip(frame);
        resize();
        getChildren().addAll(text, picture);
    }

    private void resize() {
        double across = unit.length(width);
        double down = unit.length(height);
        setMinSize(across, down);
        setPrefSize(across, down);
        setMaxSize(across, down);
        // Words of mixed direction may be wider than the label that wraps them.
        setClip(new Rectangle(across, down));
        place();
    }

    /** Shows a picture in place of the name; without one the name is shown again. */
    public void picture(@Nullable Image image) {
        picture.setImage(image);
        picture.setVisible(image != null);
        text.setVisible(image == null);
        place();
    }

    /** Covers the tile where little of the picture is lost, otherwise stands in its middle. */
    private void place() {
        Image image = picture.getImage();
        if (image == null) {
            return;
        }
        double across = Math.min(unit.length(width), image.getWidth());
        double down = Math.min(unit.length(height), image.getHeight());
        picture.setViewport(
                new Rectangle2D(
                        (image.getWidth() - across) / 2,
                        (image.getHeight() - down) / 2,
                        across,
                        down));
        picture.relocate((unit.length(width) - across) / 2, (unit.length(height) - down) / 2);
        frame.setWidth(across);
        frame.setHeight(down);
        frame.setArcWidth(unit.length(CORNER));
        frame.setArcHeight(unit.length(CORNER));
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    /** Shows a title by name; where its longest word has no room, by its initial. */
    public void show(String name) {
        int longest = longestWord(name);
        boolean small = width < 72 || longest > letters(sizes().getLast());
        text.setText(
                small && !name.isEmpty() ? name.substring(0, name.offsetByCodePoints(0, 1)) : name);
        getStyleClass().remove("initial");
        if (small) {
            getStyleClass().add("initial");
        }
        text.getStyleClass().removeAll(SMALLER);
        for (int at = 0; !small && longest > letters(sizes().get(at)); at++) {
            text.getStyleClass().removeAll(SMALLER);
            text.getStyleClass().add(SMALLER.get(at));
        }
        getStyleClass().remove(colour);
        colour = "tile-" + Integer.remainderUnsigned(fnv(name), COLOURS);
        getStyleClass().add(colour);
    }

    /** The font sizes of the stylesheet at 100 %, the greatest first. */
    private List<Integer> sizes() {
        return width < POSTER ? List.of(13, 10) : List.of(20, 15, 12);
    }

    /** How many letters of this size fit into a line. */
    private double letters(int size) {
        double padding = width < POSTER ? 8 : 12;
        return (width - 2 * padding) / (size * LETTER);
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
