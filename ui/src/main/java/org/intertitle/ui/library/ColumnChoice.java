package org.intertitle.ui.library;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table as a menu for the keyboard: each is hidden, or shown again. */
final class ColumnChoice {
    private ColumnChoice() {}

    /** All but the first, which tells what a row is about. */
    static List<Action> actions(TableView<?> table, String first, Texts texts) {
        List<Action> actions = new ArrayList<>();
        for (TableColumn<?, ?> column : table.getColumns()) {
            if (!first.equals(column.getId())) {
                actions.add(action(column, texts));
            }
        }
        return actions;
    }

    private static Action action(TableColumn<?, ?> column, Texts texts) {
        boolean shown = column.isVisible();
        return Action.of(
                "library.columns." + column.getId(),
                Scope.SCREEN,
                shown ? Glyph.CHECK : Glyph.ADD,
                () ->
                        texts.text(
                                shown ? "library.columns.hide" : "library.columns.show",
                                column.getText()),
                () -> column.setVisible(!shown));
    }
}
