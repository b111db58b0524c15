package org.intertitle.ui.subtitle;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Shown;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Places what stands beside the cues: as a panel at the side, in a narrow window as a strip below;
 * or, for a while, another panel instead.
 */
final class SubtitleSide {
    private static final String STRIP = "tall-strip";
    private static final String WIDE = "wide";

    private final BorderPane frame;
    private final VBox panel;
    private final List<Region> parts;
    private final HBox strip = new HBox();
    private @Nullable Region instead;
    private boolean narrow;

    /** {@code parts} are the panel's children that a strip shows side by side. */
    SubtitleSide(BorderPane frame, VBox panel, List<Region> parts) {
        this.frame = frame;
        this.panel = panel;
        this.parts = parts;
        strip.getStyleClass().addAll("side-panel", STRIP);
    }

    /** Shows another panel instead, or the usual again. */
    void instead(@Nullable Region other) {
        instead = other;
        place();
    }

    void narrow(boolean now) {
        narrow = now;
        if (now) {
            panel.getChildren().clear();
            strip.getChildren().setAll(parts.stream().map(this::scrolling).toList());
        } else {
            strip.getChildren().clear();
            panel.getChildren().setAll(parts);
        }
        place();
    }

    /** In a strip there may be less room than a part needs. */
    private ScrollPane scrolling(Region part) {
        ScrollPane scroll = new Part(part);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("strip-part");
        scroll.visibleProperty().bind(part.visibleProperty());
        scroll.managedProperty().bind(part.managedProperty());
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Never narrower than what it shows. */
    private static final class Part extends ScrollPane {
        private static final double BAR = 24;

        private Part(Region content) {
            super(content);
        }

        @Override
        protected double computeMinWidth(double height) {
            return getContent().minWidth(-1) + BAR;
        }
    }

    private void place() {
        Region shown = instead == null ? (narrow ? strip : panel) : instead;
        shown.getStyleClass().removeAll(STRIP, WIDE);
        shown.getStyleClass().add(narrow ? STRIP : WIDE);
        frame.setRight(narrow ? null : shown);
        frame.setBottom(narrow ? shown : null);
    }

    void show(boolean visible) {
        Shown.when(visible, panel, strip);
    }
}
