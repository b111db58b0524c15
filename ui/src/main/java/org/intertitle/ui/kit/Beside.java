package org.intertitle.ui.kit;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Two regions beside one another, the one of them in the rest of the room, while that is wide
 * enough; otherwise the second below the first. FX thread only.
 */
public final class Beside extends Region implements Unit.Measured {
    private static final List<CssMetaData<? extends Styleable, ?>> META =
            Unit.with(Region.getClassCssMetaData());
    private static final double GAP = 16;
    private static final double GAP_BELOW = 8;
    private static final double LEAST = 240;

    private final Unit unit = new Unit(this, this::requestLayout);
    private @Nullable Region first;
    private @Nullable Region second;
    private boolean firstGrows;
    private double least = LEAST;

    public Beside() {
        getStyleClass().add("beside");
    }

    /** The first takes the rest of the room, which is to be at least this wide at 100 %. */
    public static Beside growing(Region first, Region second, double least) {
        Beside both = new Beside();
        both.setFirst(first);
        both.setSecond(second);
        both.setFirstGrows(true);
        both.setLeast(least);
        return both;
    }

    public void setFirst(Region node) {
        first = node;
        getChildren().addFirst(node);
    }

    public @Nullable Region getFirst() {
        return first;
    }

    public void setSecond(Region node) {
        second = node;
        getChildren().addLast(node);
    }

    public @Nullable Region getSecond() {
        return second;
    }

    /** Whether the first takes the rest of the room, both in the middle; otherwise the second. */
    public void setFirstGrows(boolean grows) {
        firstGrows = grows;
    }

    public boolean isFirstGrows() {
        return firstGrows;
    }

    /** The least width, at 100 %, of the one that takes the rest of the room. */
    public void setLeast(double width) {
        least = width;
    }

    public double getLeast() {
        return least;
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return unit.length(GAP);
    }

    /** How wide the one is that does not grow. */
    private double fixed(Region one, Region other) {
        return snapSizeX((firstGrows ? other : one).prefWidth(-1));
    }

    private boolean fits(Region one, Region other, double width) {
        return width - fixed(one, other) - gap() >= unit.length(least);
    }

    @Override
    protected double computeMinWidth(double height) {
        return first == null || second == null
                ? 0
                : across() + Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first == null || second == null
                ? 0
                : across() + first.prefWidth(-1) + gap() + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (first == null || second == null) {
            return 0;
        }
        double room = (width < 0 ? prefWidth(-1) : width) - across();
        return snappedTopInset() + height(first, second, room) + snappedBottomInset();
    }

    private double height(Region one, Region other, double room) {
        if (!fits(one, other, room)) {
            return one.prefHeight(room) + unit.length(GAP_BELOW) + other.prefHeight(room);
        }
        double fixed = fixed(one, other);
        double rest = room - fixed - gap();
        return Math.max(
                one.prefHeight(firstGrows ? rest : fixed),
                other.prefHeight(firstGrows ? fixed : rest));
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        if (first == null || second == null) {
            return;
        }
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - across();
        double height = getHeight() - y - snappedBottomInset();
        if (fits(first, second, width)) {
            double fixed = fixed(first, second);
            double left = firstGrows ? width - fixed - gap() : fixed;
            VPos at = firstGrows ? VPos.CENTER : VPos.TOP;
            place(first, x, y, left, height, at);
            place(second, x + left + gap(), y, width - left - gap(), height, at);
        } else {
            double high = first.prefHeight(width);
            double below = y + high + unit.length(GAP_BELOW);
            place(first, x, y, width, high, VPos.TOP);
            place(second, x, below, width, second.prefHeight(width), VPos.TOP);
        }
    }

    private void place(Region one, double x, double y, double width, double height, VPos at) {
        layoutInArea(one, x, y, width, height, 0, null, true, false, HPos.LEFT, at);
    }
}
