package org.intertitle.ui.shell;

import static org.intertitle.ui.shell.WindowKeys.SAVE_FILTER;

import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with saved filters. FX thread only. */
final class ShelfActions {
    private final ShellViewModel model;
    private final FilterKeeper keeper;
    private final Texts texts;
    private final Supplier<Optional<SavedFilter>> focused;

    /** {@code focused} is the saved filter in the rail that has the focus. */
    ShelfActions(
            ShellViewModel model,
            FilterKeeper keeper,
            Texts texts,
            Supplier<Optional<SavedFilter>> focused) {
        this.model = model;
        this.keeper = keeper;
        this.texts = texts;
        this.focused = focused;
    }

    /** With the list at the present place, wherever the focus is. */
    List<Action> here() {
        Optional<SavedFilter> here = model.shelf().at(model.place().get());
        return List.of(
                action(SAVE_FILTER.id(), Scope.FILTER, Glyph.BOOKMARK, keeper::save)
                        .keys(SAVE_FILTER.own())
                        .when(keeper::canSave),
                with(here, "filters.here.rename", Scope.FILTER, Glyph.RENAME, keeper::rename),
                with(here, "filters.here.remove", Scope.FILTER, Glyph.REMOVE, keeper::remove));
    }

    /** With the one in the rail that has the focus; nothing where none has. */
    List<Action> focused() {
        return focused.get().isPresent() ? all() : List.of();
    }

    /** The same, grey where none has the focus. */
    List<Action> all() {
        Optional<SavedFilter> one = focused.get();
        int at = one.map(this::place).orElse(-1);
        int last = model.shelf().lines().size() - 1;
        return List.of(
                row(one, "filters.open", Glyph.FILTER, this::open),
                row(one, "filters.rename", Glyph.RENAME, keeper::rename).keys("F2"),
                row(one, "filters.up", Glyph.UP, filter -> keeper.move(filter, -1))
                        .keys("Alt+Up")
                        .when(() -> at > 0),
                row(one, "filters.down", Glyph.DOWN, filter -> keeper.move(filter, 1))
                        .keys("Alt+Down")
                        .when(() -> at >= 0 && at < last),
                row(one, "filters.remove", Glyph.REMOVE, keeper::remove).keys("Delete"));
    }

    private int place(SavedFilter filter) {
        List<SavedFilter> all = model.shelf().lines().stream().map(ShelfLine::filter).toList();
        return all.indexOf(filter);
    }

    void open(SavedFilter filter) {
        model.go(Place.of(filter));
    }

    private Action row(
            Optional<SavedFilter> one, String id, Glyph glyph, Consumer<SavedFilter> run) {
        return with(one, id, Scope.SELECTION, glyph, run);
    }

    private Action with(
            Optional<SavedFilter> one,
            String id,
            Scope scope,
            Glyph glyph,
            Consumer<SavedFilter> run) {
        return action(id, scope, glyph, () -> one.ifPresent(run)).when(one::isPresent);
    }

    private Action action(String id, Scope scope, Glyph glyph, Runnable run) {
        return Action.of(id, scope, glyph, () -> texts.text("action." + id), run);
    }
}
