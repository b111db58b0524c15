package org.intertitle.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The generated poster of a title: its name on one of twelve flat colours. */
public final class Tile extends StackPane {
    private static final int COLOURS = 12;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final Label text = new Label();
    private String colour = "";

    public Tile(double width, double height) {
        getStyleClass().add("tile");
        text.getStyleClass().add("tile-text");
        text.setWrapText(true);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().add(text);
    }

    /** Shows a title by name; a small tile by its initial. */
    public void show(String name) {
        boolean small = getPrefWidth() < 72;
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
