package org.intertitle.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The icons of the window, by what they mean. Most are from the Feather pack; what it lacks is
 * drawn here on the same grid of 24 units.
 */
public enum Glyph {
    ACTIVITY(Feather.ACTIVITY),
    ADD("M5 12h14 M12 5v14"),
    ADD_FOLDER(Feather.FOLDER_PLUS),
    ADOPT(
            "M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z M14 2v4a2 2 0 0 0 2 2h4"
                    + " M9 15l2 2 4-4"),
    ALERT(Feather.ALERT_CIRCLE),
    APPEARANCE(Feather.DROPLET),
    ARROW("M5 12h14 M12 5l7 7-7 7"),
    AUDIO(Feather.VOLUME_2),
    BACK("M19 12H5 M12 19l-7-7 7-7"),
    BELL(Feather.BELL),
    BOOKMARK(Feather.BOOKMARK),
    BROKEN(Feather.ALERT_OCTAGON),
    CANCEL("M18 6 6 18 M6 6l12 12"),
    CAPTIONS(
            "M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z M7 15h4 M15"
                    + " 15h2 M7 11h2 M13 11h4"),
    CHECK("M20 6 9 17l-5-5"),
    CLOCK(Feather.CLOCK),
    COLLAPSE(
            "M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z M9 3v18 M16"
                    + " 15l-3-3 3-3"),
    CONVERT("M8 3 4 7l4 4 M4 7h16 M16 21l4-4-4-4 M20 17H4"),
    COPY(
            "M11 9h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z M5 15H4a2 2 0"
                    + " 0 1-2-2V4a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v1"),
    DATABASE(Feather.DATABASE),
    DOWN("M6 9l6 6 6-6"),
    EXTRACT(Feather.PACKAGE),
    FILM(Feather.FILM),
    FILTER(Feather.FILTER),
    FOLDER("M22 19a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h5l2 3h9a2 2 0 0 1 2 2z"),
    GRID(Feather.GRID),
    HELP(Feather.HELP_CIRCLE),
    HOUSE(Feather.HOME),
    INFO(Feather.INFO),
    KEYBOARD(
            "M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z M6 9h.01 M10"
                    + " 9h.01 M14 9h.01 M18 9h.01 M6 12h.01 M10 12h.01 M14 12h.01 M18 12h.01 M8"
                    + " 15.5h8"),
    LIBRARY("M16 6l4 14 M12 6v14 M8 8v12 M4 4v16"),
    MINUS("M5 12h14"),
    MORE(
            "M12 11.2a.8.8 0 1 0 0 1.6.8.8 0 1 0 0-1.6z M19 11.2a.8.8 0 1 0 0 1.6.8.8 0 1 0 0-1.6z"
                    + " M5 11.2a.8.8 0 1 0 0 1.6.8.8 0 1 0 0-1.6z"),
    OFFLINE(
            "M22.6 17A5 5 0 0 0 18 10h-1.3a8 8 0 0 0-7-6 M5 5a8 8 0 0 0 4 15h9a5 5 0 0 0 1.7-.3 M2"
                    + " 2l20 20"),
    ONLINE(Feather.CLOUD),
    PAUSE("M6 4h4v16H6z M14 4h4v16h-4z"),
    PLAY("M6 4l13 8-13 8V4z"),
    REFRESH(Feather.REFRESH_CW),
    REMOVE(Feather.TRASH_2),
    RENAME(Feather.EDIT_2),
    RIGHT("M9 18l6-6-6-6"),
    SEARCH("M11 3a8 8 0 1 0 0 16a8 8 0 1 0 0-16z M21 21l-4.35-4.35"),
    SETTINGS(Feather.SETTINGS),
    SHIELD(Feather.SHIELD),
    SLIDERS(Feather.SLIDERS),
    TABLE(
            "M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z M3 9h18 M3"
                    + " 15h18"),
    UNDO("M9 14 4 9l5-5 M4 9h10.5a5.5 5.5 0 0 1 0 11H11"),
    UP("M18 15l-6-6-6 6"),
    WANTED("M3 17l2 2 4-4 M3 7l2 2 4-4 M13 6h8 M13 12h8 M13 18h8"),
    WARNING(Feather.ALERT_TRIANGLE);

    private final @Nullable Feather feather;
    private final String path;

    Glyph(Feather feather) {
        this.feather = feather;
        this.path = "";
    }

    Glyph(String path) {
        this.feather = null;
        this.path = path;
    }

    /** Whether it means a direction, and so is mirrored where texts run from right to left. */
    boolean directed() {
        return switch (this) {
            case ARROW, BACK, COLLAPSE, RIGHT, UNDO -> true;
            default -> false;
        };
    }

    /** A new node that draws this icon in a square of the given side. */
    Node draw(double size) {
        return feather == null ? stroke(size) : font(feather, size);
    }

    private static Node font(Feather feather, double size) {
        FontIcon icon = new FontIcon(feather);
        // Not by the name that the theme knows: it has one size for all of them.
        icon.getStyleClass().setAll("glyph-font");
        icon.setIconSize((int) Math.round(size));
        return icon;
    }

    private Node stroke(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("glyph-stroke");
        shape.getTransforms().add(new Scale(size / 24, size / 24));
        Rectangle grid = new Rectangle(size, size);
        grid.setOpacity(0);
        return new Group(grid, shape);
    }
}
