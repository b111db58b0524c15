package org.intertitle.ui.library;

import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.intertitle.queries.TitleGrouping;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which form the list has: a table or posters, with headings or without. FX thread only. */
final class ListForms {
    private static final String ID = "library.";
    private static final String POSTERS = ID + "posters";
    private static final String GROUPS = ID + "grouping";

    private final LibraryViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final GroupWords words;
    private final SortMenu sort;
    private final Parts parts;

    /** The two lists, and what chooses between forms. */
    record Parts(
            TableView<TitleLine> table,
            PosterGrid grid,
            ToggleButton asTable,
            ToggleButton asPosters,
            MenuButton groups,
            MenuButton sort) {}

    ListForms(LibraryViewModel model, Presentation presentation, Parts parts) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.words = new GroupWords(texts);
        this.parts = parts;
        this.sort = new SortMenu(model, texts, parts.sort());
        choice(parts.asTable(), Glyph.TABLE, texts.text("library.table"), false);
        choice(parts.asPosters(), Glyph.GRID, texts.text("library.posters"), true);
        ToggleGroup groups = new ToggleGroup();
        for (TitleGrouping grouping : TitleGrouping.values()) {
            RadioMenuItem item = new RadioMenuItem(words.grouping(grouping));
            item.setToggleGroup(groups);
            item.setUserData(grouping);
            item.setOnAction(_ -> model.groupBy(grouping));
            parts.groups().getItems().add(item);
        }
        remembered().ifPresent(model::groupBy);
        model.list().order().subscribe(order -> showGrouping(order.grouping()));
        show(posters());
    }

    private void choice(ToggleButton button, Glyph glyph, String name, boolean posters) {
        button.setGraphic(new Icon(glyph));
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> show(posters));
    }

    private Optional<TitleGrouping> remembered() {
        return presentation.memory().text(GROUPS).stream()
                .flatMap(name ->
                        Arrays.stream(TitleGrouping.values())
                                .filter(each -> each.name().equals(name)))
                .findFirst();
    }

    private void showGrouping(TitleGrouping grouping) {
        presentation.memory().put(GROUPS, grouping == TitleGrouping.NONE ? "" : grouping.name());
        parts.groups()
                .setText(
                        grouping == TitleGrouping.NONE
                                ? texts.text("library.group")
                                : words.grouping(grouping));
        parts.groups().getItems().stream()
                .filter(item -> grouping.equals(item.getUserData()))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true));
    }

    private boolean posters() {
        return presentation.memory().text(POSTERS).isPresent();
    }

    private void show(boolean posters) {
        boolean focused = parts.table().isFocused() || parts.grid().isFocused();
        presentation.memory().put(POSTERS, posters ? "1" : "");
        parts.asTable().setSelected(!posters);
        parts.asPosters().setSelected(posters);
        Shown.when(posters, parts.grid(), parts.sort());
        Shown.when(!posters, parts.table());
        if (focused) {
            list().requestFocus();
        }
    }

    /** The list that is shown. */
    Control list() {
        return posters() ? parts.grid() : parts.table();
    }

    /** The place among all of the first title in sight. */
    int top() {
        return posters()
                ? parts.grid().top()
                : Math.max(0, lines().indexAt(new TableFlow(parts.table()).first(), false));
    }

    /** Scrolls this title to the top, also before the list was ever shown. */
    void top(int index) {
        parts.grid().top(index);
        int line = lines().lineOf(index);
        if (line >= 0) {
            boolean first = lines().indexAt(line - 1, false) == index;
            parts.table().scrollTo(first ? line - 1 : line);
        }
    }

    private TitleLines lines() {
        return model.list().lines();
    }

    /** The other form, each order and each way of grouping. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.of(
                                POSTERS,
                                Scope.SCREEN,
                                Glyph.GRID,
                                () -> texts.text("action.library.posters"),
                                () -> show(!posters()))
                        .keys("V"));
        actions.add(
                Action.of(
                                ID + "columns",
                                Scope.SCREEN,
                                Glyph.SLIDERS,
                                () -> texts.text("action.library.columns"),
                                this::chooseColumns)
                        .when(() -> !posters()));
        actions.addAll(sort.actions());
        for (TitleGrouping grouping : TitleGrouping.values()) {
            actions.add(
                    Action.of(
                            "library.group." + Wording.lower(grouping),
                            Scope.SCREEN,
                            Glyph.FOLDER,
                            () -> texts.text("action.library.group", words.grouping(grouping)),
                            () -> model.groupBy(grouping)));
        }
        return actions;
    }

    private void chooseColumns() {
        new ActionMenu(
                        () -> ColumnChoice.actions(parts.table(), "library.column.title", texts),
                        presentation)
                .showAtFocus(parts.table());
    }
}
