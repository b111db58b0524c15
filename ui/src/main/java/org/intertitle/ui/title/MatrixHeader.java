package org.intertitle.ui.title;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.SubtitleKind;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.ListHeader;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Column;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The languages over the matrix, as wide as its columns; that of the cursor stands out. */
final class MatrixHeader {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TitleViewModel model;
    private final ColumnWindow columns;
    private final Texts texts;
    private final ActionMenu menu;
    private final Label episode = new Label();
    private final Label left = new Label();
    private final Label right = new Label();
    private final HBox names = new HBox();
    private @Nullable Drawn drawn;

    /** {@code menu} tells what can be done about the column of the cursor. */
    MatrixHeader(
            ListHeader header,
            TitleViewModel model,
            ColumnWindow columns,
            Texts texts,
            ActionMenu menu) {
        this.menu = menu;
        this.model = model;
        this.columns = columns;
        this.texts = texts;
        header.getStyleClass().add("matrix-header");
        episode.setText(texts.text("title.column.video"));
        episode.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        names.setMinWidth(Region.USE_PREF_SIZE);
        right.setContentDisplay(ContentDisplay.RIGHT);
        header.getChildren()
                .setAll(
                        episode,
                        gap,
                        more(left, Glyph.BACK, -1),
                        more(right, Glyph.ARROW, 1),
                        names);
        columns.shown().subscribe(_ -> draw());
        model.contents().subscribe(_ -> draw());
        model.cursor().column().subscribe(_ -> choose());
    }

    /** How many columns are out of sight on one side; a click goes there. */
    private Label more(Label label, Glyph arrow, int step) {
        label.setGraphic(new Icon(arrow));
        label.getStyleClass().addAll("hint", "matrix-more");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setOnMouseClicked(_ -> {
            ColumnWindow.Shown shown = columns.shown().get();
            model.cursor().toColumn(step < 0 ? shown.first() - 1 : shown.first() + shown.count());
        });
        return label;
    }

    private record Drawn(List<Column> columns, ColumnWindow.Shown shown) {}

    private void draw() {
        ColumnWindow.Shown shown = columns.shown().get();
        List<Column> all = model.matrix().columns();
        Drawn next = new Drawn(all, shown);
        if (next.equals(drawn)) {
            return;
        }
        drawn = next;
        int end = Math.min(all.size(), shown.first() + shown.count());
        names.getChildren().clear();
        for (int at = shown.first(); at < end; at++) {
            names.getChildren().add(name(all.get(at), at, shown));
        }
        Shown.when(shown.hiddenLeft() > 0, left);
        left.setText(texts.number(shown.hiddenLeft()));
        Shown.when(shown.hiddenRight() > 0, right);
        right.setText(texts.number(shown.hiddenRight()));
        choose();
    }

    private Node name(Column column, int at, ColumnWindow.Shown shown) {
        Label language =
                new Label(
                        shown.brief()
                                ? column.language().tag()
                                : texts.wording().shortLanguage(column.language()));
        Label kind = new Label(texts.wording().kind(column.kind()));
        kind.getStyleClass().add("hint");
        Shown.when(!shown.brief() || column.kind() != SubtitleKind.FULL, kind);
        VBox lines = new VBox(language, kind);
        lines.setAlignment(Pos.CENTER);
        Label box = new Label("", lines);
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setAlignment(Pos.CENTER);
        box.setMaxHeight(Double.MAX_VALUE);
        box.getStyleClass().add("matrix-column");
        Shown.wide(box, shown.slot());
        String whole = texts.wording().fullWish(column.language(), column.kind());
        box.setTooltip(new Tooltip(whole));
        box.setAccessibleText(whole);
        box.setOnMousePressed(_ -> model.cursor().toColumn(at));
        box.setOnContextMenuRequested(
                event -> menu.show(box, event.getScreenX(), event.getScreenY()));
        return box;
    }

    private void choose() {
        int here = model.cursor().column().get() - columns.shown().get().first();
        for (int at = 0; at < names.getChildren().size(); at++) {
            names.getChildren().get(at).pseudoClassStateChanged(CHOSEN, at == here);
        }
    }
}
