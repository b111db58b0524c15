package org.intertitle.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The sign of a cell's state: six shapes on a grid of 16 units, told apart by form before colour.
 * What a screen reader says is set by who shows it.
 */
public final class StateIcon extends Region implements Unit.Measured {
    private static final List<CssMetaData<? extends Styleable, ?>> META =
            Unit.with(Region.getClassCssMetaData());
    private static final double GRID = 16;
    private static final double CENTER = 8;

    private final ObjectProperty<CellState> state = new SimpleObjectProperty<>();
    private final Scale grid = new Scale(1, 1);
    private final Unit unit = new Unit(this, this::resize);
    private final double size;

    public StateIcon() {
        this(GRID);
    }

    /** A sign of another size than 16, given as at 100 %. */
    public StateIcon(double size) {
        this.size = size;
        getStyleClass().add("state-icon");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        resize();
        state.subscribe(this::draw);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public StateIcon(CellState state) {
        this();
        setState(state);
    }

    public void setState(CellState next) {
        state.set(next);
    }

    public CellState getState() {
        return state.get();
    }

    private void draw(@Nullable CellState next) {
        if (next != null) {
            List<Shape> shapes = shapesOf(next);
            shapes.forEach(shape -> {
                shape.setManaged(false);
                shape.getTransforms().add(grid);
            });
            getChildren().setAll(shapes);
            place();
        }
    }

    private static List<Shape> shapesOf(CellState state) {
        return switch (state) {
            case PRESENT -> List.of(styled(new Circle(CENTER, CENTER, 6.25), "state-present"));
            case EMBEDDED ->
                    List.of(square(), styled(new Rectangle(4, 9.75, 8, 1.9), "state-mark"));
            case POOR -> List.of(triangle(), exclamation(), dot());
            case WANTED -> List.of(ring("state-wanted"));
            case WORKING -> List.of(ring("state-track"), arc());
            case NOT_WANTED -> List.of(dash());
        };
    }

    private static Shape square() {
        Rectangle square = new Rectangle(1.75, 1.75, 12.5, 12.5);
        square.setArcWidth(6);
        square.setArcHeight(6);
        return styled(square, "state-embedded");
    }

    private static Shape triangle() {
        return styled(new Polygon(CENTER, 2.6, 13.4, 12.8, 2.6, 12.8), "state-poor");
    }

    private static Shape exclamation() {
        Rectangle bar = new Rectangle(7.2, 5.6, 1.6, 4);
        bar.setArcWidth(1.2);
        bar.setArcHeight(1.2);
        return styled(bar, "state-mark");
    }

    private static Shape dot() {
        return styled(new Circle(CENTER, 11.4, 0.95), "state-mark");
    }

    private static Shape ring(String styleClass) {
        return styled(new Circle(CENTER, CENTER, 5.4), styleClass);
    }

    private static Shape arc() {
        Arc arc = new Arc(CENTER, CENTER, 5.4, 5.4, 90, -140);
        arc.setType(ArcType.OPEN);
        return styled(arc, "state-working");
    }

    private static Shape dash() {
        Rectangle dash = new Rectangle(4.5, 7.1, 7, 1.8);
        return styled(dash, "state-notwanted");
    }

    private static Shape styled(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    private void resize() {
        double side = unit.length(size);
        grid.setX(side / GRID);
        grid.setY(side / GRID);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double side = unit.length(size);
        for (Node shape : getChildren()) {
            shape.setLayoutX((getWidth() - side) / 2);
            shape.setLayoutY((getHeight() - side) / 2);
        }
    }
}
