package org.intertitle.ui.library;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.Arrays;
import java.util.List;

/**
 * What the titles are ordered by, as a menu for the form that has no headers, and as actions;
 * choosing the same again turns the order round. FX thread only.
 */
final class SortMenu {
    private final LibraryViewModel model;
    private final Texts texts;
    private final MenuButton button;

    SortMenu(LibraryViewModel model, Texts texts, MenuButton button) {
        this.model = model;
        this.texts = texts;
        this.button = button;
        ToggleGroup group = new ToggleGroup();
        for (TitleSort sort : TitleSort.values()) {
            RadioMenuItem item = new RadioMenuItem(name(sort));
            item.setToggleGroup(group);
            item.setUserData(sort);
            item.setOnAction(_ -> by(sort));
            button.getItems().add(item);
        }
        model.list().order().subscribe(this::show);
    }

    private void show(TitleOrder order) {
        button.setText(
                texts.text(
                        order.descending() ? "library.sorted.down" : "library.sorted.up",
                        name(order.sort())));
        button.setAccessibleText(texts.text("action.library.sort", button.getText()));
        button.getItems().stream()
                .filter(item -> order.sort().equals(item.getUserData()))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true));
    }

    private void by(TitleSort sort) {
        TitleOrder next = model.list().order().get().byOrTurned(sort);
        model.sortBy(next.sort(), next.descending());
    }

    /** The words over the columns. */
    private String name(TitleSort sort) {
        return switch (sort) {
            case NAME -> texts.text("library.column.title");
            case YEAR -> texts.text("library.column.year");
            case KIND -> texts.text("library.column.kind");
            case QUALITY -> texts.text("library.column.quality");
            case WANTED -> texts.text("library.column.wanted");
            case ADDED -> texts.text("library.column.added");
        };
    }

    /** One for each order. */
    List<Action> actions() {
        return Arrays.stream(TitleSort.values())
                .map(sort ->
                        Action.of(
                                "library.sort." + Wording.lower(sort),
                                Scope.SCREEN,
                                Glyph.TABLE,
                                () -> texts.text("action.library.sort", name(sort)),
                                () -> by(sort)))
                .toList();
    }
}
