package org.intertitle.ui.library;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Tile;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** One title of the grid: its poster, below it name, year and the signs of its languages. */
final class Poster extends VBox {
    static final double WIDTH = 146;
    static final double HEIGHT = 204;

    /** The frame around the tile, border and padding of both sides. */
    static final double FRAME = 8;

    private static final int MOST_SIGNS = 3;

    private final Tile tile = new Tile(WIDTH, HEIGHT);
    private final Label quality = new Label();
    private final HBox foot = new HBox(quality);
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label year = new Label();
    private final HBox signs = new HBox();
    private final PosterWords words;
    private @Nullable TitleRow shown;
    private boolean chosen;

    Poster(PosterWords words, Measures measures) {
        this.words = words;
        getStyleClass().add("poster");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        foot.getStyleClass().add("poster-foot");
        foot.setMouseTransparent(true);
        foot.setMaxHeight(USE_PREF_SIZE);
        StackPane frame = new StackPane(tile, foot);
        StackPane.setAlignment(foot, Pos.BOTTOM_LEFT);
        frame.getStyleClass().add("poster-frame");
        name.getStyleClass().add("poster-name");
        name.setMinWidth(0);
        name.setTooltip(whole);
        HBox.setHgrow(name, Priority.SOMETIMES);
        year.getStyleClass().add("poster-year");
        year.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(name, year);
        title.getStyleClass().add("poster-title");
        signs.getStyleClass().add("poster-signs");
        VBox below = new VBox(title, signs);
        below.getStyleClass().add("poster-below");
        getChildren().addAll(frame, below);
        double across = measures.px(WIDTH) + measures.px(FRAME);
        setMinWidth(across);
        setPrefWidth(across);
        setMaxWidth(across);
    }

    Tile tile() {
        return tile;
    }

    /** Shows this title, or an empty frame while it is on its way. */
    void show(@Nullable TitleRow row) {
        if (row != null && row.equals(shown)) {
            return;
        }
        shown = row;
        String text = row == null ? "" : PosterWords.name(row);
        tile.show(text);
        name.setText(text);
        whole.setText(text);
        year.setText(row == null ? "" : PosterWords.year(row));
        quality.setText(row == null ? "" : words.quality(row));
        sign(row == null ? List.of() : PosterWords.asked(row));
        setAccessibleText(row == null ? null : words.spoken(row));
    }

    private void sign(List<Coverage> asked) {
        List<Label> labels = asked.stream().limit(MOST_SIGNS).map(Poster::sign).toList();
        signs.getChildren().setAll(labels);
        if (asked.size() > MOST_SIGNS) {
            Label more = new Label("+" + (asked.size() - MOST_SIGNS));
            more.getStyleClass().add("poster-sign");
            signs.getChildren().add(more);
        }
    }

    private static Label sign(Coverage coverage) {
        Label label = new Label(coverage.language().tag(), new StateIcon(coverage.state()));
        label.getStyleClass().add("poster-sign");
        return label;
    }

    /** Whether a drawn tile is seen, on which there is room for words. */
    void drawn(boolean drawn) {
        foot.setVisible(drawn);
    }

    /** Whether it is selected, and whether the cursor stands on it. */
    void mark(boolean selected, boolean current) {
        style("chosen", selected);
        style("current", current);
        if (chosen != selected) {
            chosen = selected;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    private void style(String styleClass, boolean on) {
        if (!on) {
            getStyleClass().remove(styleClass);
        } else if (!getStyleClass().contains(styleClass)) {
            getStyleClass().add(styleClass);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
