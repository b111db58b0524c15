package org.intertitle.ui.help;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button as wide as there is room and as high as the lines in it then need. */
final class HitRow extends Button {
    HitRow(Node lines) {
        super(null, lines);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double beside = snappedLeftInset() + snappedRightInset();
        double room = width < 0 ? -1 : width - beside;
        return snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
    }
}
