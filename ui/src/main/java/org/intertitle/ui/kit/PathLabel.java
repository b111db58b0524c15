package org.intertitle.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * Shows a path in the fixed font; where it does not fit, its middle goes and a tooltip has it all.
 */
public final class PathLabel extends Region {
    private static final double CHARACTER = 7.2;

    private final Label label = new Label();
    private String path = "";

    public PathLabel() {
        getStyleClass().add("path-label");
        label.getStyleClass().add("mono");
        label.setMinWidth(0);
        getChildren().add(label);
        setMinWidth(0);
        widthProperty().subscribe(this::fit);
    }

    public PathLabel(String path) {
        this();
        setPath(path);
    }

    public void setPath(String next) {
        path = next;
        fit();
        requestLayout();
    }

    public String getPath() {
        return path;
    }

    private void fit() {
        String shown =
                getWidth() <= 0 ? path : PathText.shorten(path, (int) (getWidth() / CHARACTER));
        label.setText(shown);
        label.setTooltip(shown.equals(path) ? null : new Tooltip(path));
    }

    @Override
    protected double computePrefWidth(double height) {
        return path.length() * CHARACTER + 4;
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
