package org.intertitle.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * Several short facts in one line, parted by dots. Where there is no room the last ones go whole,
 * none is cut through; a tooltip then has them all. FX thread only.
 */
public final class Facts extends Region {
    /** What stands between two facts. */
    public static final String BETWEEN = " · ";

    private final Tooltip all = new Tooltip();
    private String text = "";
    private boolean steady;
    private boolean told;
    private int least = 1;
    private double widest;

    public Facts() {
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Shows facts that stand in one text, with {@link #BETWEEN} between them; each is dressed by
     * the style classes of the line.
     */
    public void setText(String next) {
        if (next.equals(text)) {
            return;
        }
        text = next;
        setAccessibleText(next);
        all.setText(next);
        List<Node> labels = new ArrayList<>();
        for (String fact : next.isEmpty() ? new String[0] : next.split(BETWEEN)) {
            if (!labels.isEmpty()) {
                labels.add(label(BETWEEN));
            }
            labels.add(label(fact));
        }
        getChildren().setAll(labels);
    }

    private Label label(String part) {
        Label label = new Label(part);
        label.getStyleClass().addAll(getStyleClass());
        return label;
    }

    public String getText() {
        return text;
    }

    /** The facts are about something else now; until then the line grows and never shrinks. */
    public void begin() {
        steady = true;
        widest = 0;
        requestLayout();
    }

    /** Without room the first fact goes as well. */
    public void mayGo() {
        least = 0;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream().limit(least).mapToDouble(this::width).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = getChildren().stream().mapToDouble(this::width).sum();
        widest = steady ? Math.max(widest, sum) : sum;
        return widest;
    }

    private double width(Node label) {
        return snapSizeX(label.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        List<Node> parts = getChildren();
        double from = 0;
        boolean room = true;
        for (int i = 0; i < parts.size(); i += 2) {
            double dot = i == 0 ? 0 : width(parts.get(i - 1));
            double wide = width(parts.get(i));
            room &= from + dot + wide <= getWidth() || i < least;
            if (i > 0) {
                place(parts.get(i - 1), room, from, dot);
            }
            place(parts.get(i), room, from + dot, Math.min(wide, getWidth()));
            from += dot + wide;
        }
        tellAll(!room);
    }

    private void place(Node part, boolean room, double from, double width) {
        part.setVisible(room);
        layoutInArea(part, from, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }

    private void tellAll(boolean tell) {
        if (tell != told) {
            told = tell;
            if (tell) {
                Tooltip.install(this, all);
            } else {
                Tooltip.uninstall(this, all);
            }
        }
    }
}
