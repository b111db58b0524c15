package org.intertitle.ui.palette;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.KeyCaps;
import org.intertitle.ui.kit.KeyTexts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/** Shows one row: icon, name with what was typed, detail, keys; or a heading, or a note. */
final class PaletteCell extends ListCell<Row> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Icon icon = new Icon();
    private final MarkedName name = new MarkedName();
    private final Label detail = new Label();
    private final KeyCaps keys;
    private final HBox hit;
    private final Label words = new Label();
    private final Function<Row, String> spoken;
    private @Nullable Row shown;

    PaletteCell(KeyTexts texts, Function<Row, String> spoken, Consumer<Integer> clicked) {
        this.spoken = spoken;
        this.keys = new KeyCaps(texts);
        getStyleClass().add("palette-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        detail.getStyleClass().add("hint");
        detail.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        hit = new HBox(icon, name, detail, gap, keys);
        hit.getStyleClass().add("palette-hit");
        words.getStyleClass().add("palette-heading");
        setOnMouseClicked(event -> {
            if (getItem() instanceof Row.Hit) {
                clicked.accept(getIndex());
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            shown = null;
            setAccessibleText(null);
            setGraphic(null);
            setChosen(false);
        } else if (!row.equals(shown)) {
            shown = row;
            fill(row);
        }
    }

    private void fill(Row row) {
        setAccessibleText(spoken.apply(row));
        pseudoClassStateChanged(FAILED, row instanceof Row.Note note && note.failure());
        switch (row) {
            case Row.Hit next -> show(next);
            case Row.Heading(String text) -> say(text);
            case Row.Note(String text, boolean _) -> say(text);
        }
    }

    private void show(Row.Hit next) {
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Entry entry = next.entry();
        if (icon.getGlyph() != entry.glyph()) {
            icon.setGlyph(entry.glyph());
        }
        name.show(entry.name(), next.marks());
        detail.setText(entry.detail());
        detail.setManaged(!entry.detail().isEmpty());
        detail.setVisible(!entry.detail().isEmpty());
        keys.show(entry.keys());
        setGraphic(hit);
    }

    private void say(String text) {
        setAccessibleRole(AccessibleRole.TEXT);
        words.setText(text);
        setGraphic(words);
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        setChosen(selected && getItem() instanceof Row.Hit);
    }

    private void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
