package org.intertitle.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;

import java.text.Bidi;

/** What side panels are put together from. */
final class PanelParts {
    private PanelParts() {}

    static VBox section(Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("section");
        return section;
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("row");
        return row;
    }

    static Label heading(String text) {
        Label label = styled(text, "caption");
        label.getStyleClass().add("strong");
        return label;
    }

    static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** The title of the whole panel, in two lines at most; a tooltip has it all. */
    static Label title(String text) {
        Label label = styled(text, "panel-title");
        label.getStyleClass().addAll("user-text", "two-lines");
        // Words of both directions that have less room than the first of them break the layout.
        label.setWrapText(!Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /** A text that is never cut. */
    static Label whole(String text, String styleClass) {
        Label label = styled(text, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text that takes as many lines as it needs. */
    static Label wrapped(String text, String styleClass) {
        Label label = styled(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What pushes its neighbours apart. */
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** A button that shows an icon alone; its name is spoken and shown as a tooltip. */
    static Button icon(Glyph glyph, String name, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
