package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pieces that the sections of the side panel are made of. */
final class PanelParts {
    private PanelParts() {}

    static VBox section(Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("section");
        return section;
    }

    /** A heading with something at its end. */
    static HBox heading(String text, Node... right) {
        Label label = new Label(text);
        label.getStyleClass().addAll("caption", "strong");
        HBox heading = row(label, gap());
        heading.getChildren().addAll(right);
        return heading;
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("row");
        return row;
    }

    /** Takes what room is left. */
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** A text that is never cut. */
    static Label whole(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text that wraps where it does not fit. */
    static Label wrapped(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text that does something when it is pressed; its tooltip says what. */
    static Button link(String text, String says, Runnable run) {
        Button link = new Button(text);
        link.getStyleClass().add("link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(says));
        link.setAccessibleText(says);
        link.setOnAction(_ -> run.run());
        return link;
    }
}
