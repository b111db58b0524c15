package org.intertitle.ui.kit;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * Shows a path in the fixed font, left to right in every language; where it does not fit, its
 * middle goes and a tooltip has it all.
 */
public final class PathLabel extends Region implements Unit.Measured {
    private static final List<CssMetaData<? extends Styleable, ?>> META =
            Unit.with(Region.getClassCssMetaData());

    /** The width of every character of the fixed font at 100 %. */
    private static final double CHARACTER = 7.2;

    private final Label label = new Label();
    private final Unit unit = new Unit(this, this::fit);
    private String path = "";

    public PathLabel() {
        getStyleClass().add("path-label");
        label.getStyleClass().add("mono");
        label.setMinWidth(0);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
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
                getWidth() <= 0 ? path : PathText.shorten(path, (int) (getWidth() / character()));
        label.setText(shown);
        label.setTooltip(shown.equals(path) ? null : new Tooltip(path));
    }

    private double character() {
        return CHARACTER * unit.scale();
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(path.length() * character()) + 4;
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean mirrored =
                getParent() != null
                        && getParent().getEffectiveNodeOrientation()
                                == NodeOrientation.RIGHT_TO_LEFT;
        label.setAlignment(mirrored ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
