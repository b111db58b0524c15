package org.intertitle.ui.library;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What can be done in the library: with the selection or the title under the cursor, with all. */
final class LibraryActions {
    private static final String ID = "library.";

    private final LibraryViewModel model;
    private final Texts texts;
    private final Desktop desktop;

    LibraryActions(LibraryViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.desktop = desktop;
    }

    List<Action> actions() {
        return List.of(
                Action.of(
                                ID + "open",
                                Scope.SELECTION,
                                Glyph.FILM,
                                () -> texts.text("action.library.open"),
                                model::open)
                        .keys("O")
                        .when(() -> model.selected().get() != null),
                Action.of(
                                ID + "plan",
                                Scope.SELECTION,
                                Glyph.WANTED,
                                () -> texts.plural("action.library.plan", meant()),
                                model::planSelected)
                        .keys("P")
                        .when(() -> meant() > 0),
                Action.of(
                                ID + "play",
                                Scope.SELECTION,
                                Glyph.PLAY,
                                () -> texts.text("action.library.play"),
                                () -> file(desktop::play))
                        .when(this::hasFile),
                Action.of(
                                ID + "reveal",
                                Scope.SELECTION,
                                Glyph.FOLDER,
                                () -> texts.text("action.library.reveal"),
                                () -> place(desktop::reveal))
                        .when(() -> model.facts() != null),
                Action.of(
                                ID + "copy",
                                Scope.SELECTION,
                                Glyph.COPY,
                                () -> texts.text("action.library.copy"),
                                () -> place(path -> desktop.copy(path.toString())))
                        .keys("Ctrl+C")
                        .when(() -> model.facts() != null),
                Action.of(
                                ID + "clear",
                                Scope.SELECTION,
                                Glyph.CANCEL,
                                () -> texts.text("action.library.clear"),
                                model.selection()::clear)
                        .when(() -> !model.selection().isEmpty()),
                Action.of(
                                ID + "select_all",
                                Scope.FILTER,
                                Glyph.CHECK,
                                () -> texts.text("library.select_all", model.list().ids().size()),
                                model.selection()::selectAll)
                        .keys("Ctrl+A")
                        .when(() -> !model.list().ids().isEmpty()),
                Action.of(
                                ID + "clear_filter",
                                Scope.FILTER,
                                Glyph.FILTER,
                                () -> texts.text("filter.clear"),
                                model::clearFilter)
                        .when(() -> !model.head().search().get().isEmpty()));
    }

    private boolean hasFile() {
        TitleFacts known = facts();
        return known != null && known.file() != null;
    }

    private int meant() {
        return model.selection().meant(model.selected().get()).size();
    }

    private @Nullable TitleFacts facts() {
        return model.facts();
    }

    private void file(Consumer<Path> with) {
        TitleFacts known = facts();
        if (known != null && known.file() != null) {
            with.accept(known.file());
        }
    }

    /** The file of a film, the folder of a series. */
    private void place(Consumer<Path> with) {
        TitleFacts known = facts();
        if (known != null) {
            with.accept(known.file() == null ? known.place() : known.file());
        }
    }
}
