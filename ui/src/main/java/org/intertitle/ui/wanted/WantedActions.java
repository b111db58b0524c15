package org.intertitle.ui.wanted;

import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done about what is wanted: with the selection, the item under the cursor, all. */
final class WantedActions {
    private static final String ID = "wanted.";

    private final WantedViewModel model;
    private final Texts texts;
    private final Desktop desktop;
    private final BooleanSupplier onItem;

    /** {@code onItem} tells whether the cursor is on an item, not on the heading of a group. */
    WantedActions(WantedViewModel model, Texts texts, Desktop desktop, BooleanSupplier onItem) {
        this.model = model;
        this.onItem = onItem;
        this.texts = texts;
        this.desktop = desktop;
    }

    List<Action> actions() {
        return List.of(
                Action.of(
                                ID + "plan",
                                Scope.SELECTION,
                                Glyph.WANTED,
                                () -> texts.plural("action.wanted.plan", meant()),
                                model::planMeant)
                        .keys("P")
                        .when(() -> meant() > 0),
                ignore(),
                unignore(),
                Action.of(ID + "open", Scope.SELECTION, Glyph.FILM, text("open"), model::open)
                        .keys("Enter")
                        .when(() -> hasRow() && onItem.getAsBoolean()),
                Action.of(ID + "select", Scope.SELECTION, Glyph.CHECK, text("select"), this::select)
                        .keys("Space")
                        .when(() -> hasRow() && onItem.getAsBoolean()),
                file(ID + "play", Glyph.PLAY, desktop::play),
                file(ID + "reveal", Glyph.FOLDER, desktop::reveal),
                file(ID + "copy", Glyph.COPY, file -> desktop.copy(file.toString())),
                Action.of(
                                ID + "select_all",
                                Scope.FILTER,
                                Glyph.CHECK,
                                () -> texts.text("wanted.select_all", model.list().ids().size()),
                                model.selection()::selectAll)
                        .keys("Ctrl+A")
                        .when(() -> !model.list().ids().isEmpty()),
                Action.of(
                                ID + "clear",
                                Scope.SELECTION,
                                Glyph.CANCEL,
                                text("clear"),
                                model.selection()::clear)
                        .when(() -> !model.selection().isEmpty()),
                Action.of(
                        ID + "ignored",
                        Scope.SCREEN,
                        Glyph.FILTER,
                        text("ignored"),
                        () -> model.ignored().set(!model.ignored().get())));
    }

    private Action ignore() {
        return Action.of(
                        ID + "ignore",
                        Scope.SELECTION,
                        Glyph.MINUS,
                        () -> texts.plural("action.wanted.ignore", meant()),
                        () -> model.ignoreMeant(true))
                .keys("I")
                .when(() -> meant() > 0);
    }

    private Action unignore() {
        return Action.of(
                        ID + "unignore",
                        Scope.SELECTION,
                        Glyph.ADD,
                        () -> texts.plural("action.wanted.unignore", meant()),
                        () -> model.ignoreMeant(false))
                .keys("Shift+I")
                .when(() -> meant() > 0 && model.ignored().get());
    }

    private Supplier<String> text(String name) {
        return () -> texts.text("action.wanted." + name);
    }

    private Action file(String id, Glyph glyph, Consumer<Path> with) {
        return Action.of(
                        id,
                        Scope.SELECTION,
                        glyph,
                        () -> texts.text("action." + id),
                        () -> {
                            MissingItems.Reasons known = model.chosen().reasons().get();
                            if (known != null) {
                                with.accept(known.file());
                            }
                        })
                .when(() -> model.chosen().reasons().get() != null);
    }

    private void select() {
        WantedRow row = model.chosen().row();
        if (row != null) {
            model.selection().toggle(row.id());
        }
    }

    private boolean hasRow() {
        WantedRow row = model.chosen().row();
        return row != null;
    }

    private int meant() {
        return model.selection().meant(model.chosen().id().get()).size();
    }
}
