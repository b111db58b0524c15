package org.intertitle.ui.help;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import java.io.ByteArrayInputStream;

/**
 * Shows a picture of the window in the colours that the window has now, never wider than there is
 * room. FX thread only.
 */
final class PictureNode extends Region {
    private final ImageView light;
    private final ImageView dark;
    private final double width;
    private final double height;

    /** At 100 % one pixel of the file is one of the screen. */
    PictureNode(PictureBytes bytes, String said, double scale) {
        light = view(bytes.light(), "help-picture-light");
        dark = view(bytes.dark(), "help-picture-dark");
        width = light.getImage().getWidth() * scale;
        height = light.getImage().getHeight() * scale;
        getStyleClass().add("help-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said);
        getChildren().setAll(light, dark);
        setMaxWidth(width + 2);
    }

    private static ImageView view(byte[] bytes, String style) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(bytes)));
        view.getStyleClass().add(style);
        view.setPreserveRatio(true);
        return view;
    }

    @Override
    protected double computeMinWidth(double room) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double room) {
        return width + 2;
    }

    @Override
    protected double computePrefHeight(double room) {
        double shown = room < 0 ? width : Math.min(width, room - 2);
        return Math.ceil(shown * height / width) + 2;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        for (ImageView view : new ImageView[] {light, dark}) {
            view.setFitWidth(Math.min(width, getWidth() - 2));
            view.relocate(1, 1);
        }
    }
}
