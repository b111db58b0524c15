package org.intertitle.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
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
    ADD(Feather.PLUS),
    ADD_FOLDER(Feather.FOLDER_PLUS),
    ADOPT(
            "M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z M14 2v4a2 2 0 0 0 2 2h4"
                    + " M9 15l2 2 4-4"),
    ALERT(Feather.ALERT_CIRCLE),
    APPEARANCE(Feather.DROPLET),
    ARROW(Feather.ARROW_RIGHT),
    AUDIO(Feather.VOLUME_2),
    BACK(Feather.ARROW_LEFT),
    CANCEL(Feather.X),
    CAPTIONS(
            "M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z M7 15h4 M15"
                    + " 15h2 M7 11h2 M13 11h4"),
    CHECK(Feather.CHECK),
    CLOCK(Feather.CLOCK),
    COLLAPSE(Feather.SIDEBAR),
    CONVERT("M8 3 4 7l4 4 M4 7h16 M16 21l4-4-4-4 M20 17H4"),
    COPY(Feather.COPY),
    DATABASE(Feather.DATABASE),
    DOWN(Feather.CHEVRON_DOWN),
    EXTRACT(Feather.PACKAGE),
    FILM(Feather.FILM),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    HOUSE(Feather.HOME),
    INFO(Feather.INFO),
    LIBRARY("M16 6l4 14 M12 6v14 M8 8v12 M4 4v16"),
    MINUS(Feather.MINUS),
    MORE(Feather.MORE_HORIZONTAL),
    OFFLINE(Feather.CLOUD_OFF),
    PAUSE(Feather.PAUSE),
    PLAY(Feather.PLAY),
    REFRESH(Feather.REFRESH_CW),
    REMOVE(Feather.TRASH_2),
    RENAME(Feather.EDIT_2),
    RIGHT(Feather.CHEVRON_RIGHT),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SETTINGS),
    SHIELD(Feather.SHIELD),
    SLIDERS(Feather.SLIDERS),
    UNDO("M9 14 4 9l5-5 M4 9h10.5a5.5 5.5 0 0 1 0 11H11"),
    UP(Feather.CHEVRON_UP),
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

    /** A new node that draws this icon in a square of the given side. */
    Node draw(double size) {
        return feather == null ? stroke(size) : font(feather, size);
    }

    private static Node font(Feather feather, double size) {
        FontIcon icon = new FontIcon(feather);
        icon.setIconSize((int) size);
        return icon;
    }

    private Node stroke(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("glyph-stroke");
        shape.getTransforms().add(new Scale(size / 24, size / 24));
        return new Group(shape);
    }
}
