package org.intertitle.ui.title;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be done on the title screen; menus take from it what they are about. */
final class TitleActions {
    /** The action that carries out the best step for a cell. */
    static final String BEST = "title.best";

    private static final String ID = "title.";

    private final TitleViewModel model;
    private final Texts texts;
    private final Desktop desktop;
    private final CellActions cells;
    private final LaneActions lanes;

    TitleActions(TitleViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.desktop = desktop;
        this.cells = new CellActions(model, texts, desktop);
        this.lanes = new LaneActions(model, texts);
    }

    /** For the palette, the list of shortcuts and the keys. */
    List<Action> all() {
        return join(
                cells.ofCells(),
                lanes.ofRow(),
                cells.ofVideo(),
                lanes.ofColumn(),
                lanes.ofSeason(),
                ofTitle());
    }

    /** For the menu of the matrix: about a heading its season, else the cell and its video. */
    List<Action> here() {
        return model.cursor().row().get() instanceof RowKey.OfSeason
                ? join(possible(cells.ofCells()), possible(lanes.ofSeason()))
                : join(possible(cells.ofCells()), possible(lanes.ofRow()), cells.ofVideo());
    }

    /** For the menu of a language over the matrix. */
    List<Action> column() {
        return lanes.ofColumn();
    }

    /** For the buttons of the panel, the most useful first. */
    List<Action> panel() {
        return (model.marks().isEmpty()
                        ? Stream.of("best", "plan", "read", "ignore", "unignore")
                        : Stream.of("plan", "ignore", "unignore", "clear"))
                .flatMap(verb -> find(verb).stream())
                .filter(action -> action.enabled().getAsBoolean())
                .toList();
    }

    private Optional<Action> find(String verb) {
        return cells.ofCells().stream().filter(each -> each.id().equals(ID + verb)).findFirst();
    }

    private List<Action> ofTitle() {
        return List.of(
                action("next_gap", Glyph.DOWN, () -> model.cursor().toGapBelow(1))
                        .keys("N")
                        .when(() -> model.contents().get() != null),
                action("previous_gap", Glyph.UP, () -> model.cursor().toGapBelow(-1))
                        .keys("Shift+N")
                        .when(() -> model.contents().get() != null),
                action("gaps", Glyph.FILTER, () -> model.gapsOnly().set(!model.gapsOnly().get()))
                        .keys("V")
                        .when(() -> model.contents().get() != null),
                action("fold_all", Glyph.COLLAPSE, model.matrix()::toggleAll)
                        .when(() -> model.meant().seasonHere().isPresent()),
                action(
                                "rescan",
                                Glyph.REFRESH,
                                () -> contents().ifPresent(model.decisions()::rescan))
                        .keys("R")
                        .when(() -> contents().isPresent()),
                action(
                                "folder",
                                Glyph.FOLDER,
                                () -> contents().map(Contents::place).ifPresent(desktop::reveal))
                        .when(() -> contents().isPresent()));
    }

    private Optional<Contents> contents() {
        return Optional.ofNullable(model.contents().get());
    }

    private Action action(String verb, Glyph glyph, Runnable run) {
        return Action.of(
                ID + verb, Scope.SCREEN, glyph, () -> texts.text("action.title." + verb), run);
    }

    private static List<Action> possible(List<Action> actions) {
        return actions.stream().filter(each -> each.enabled().getAsBoolean()).toList();
    }

    @SafeVarargs
    private static List<Action> join(List<Action>... parts) {
        List<Action> all = new ArrayList<>();
        for (List<Action> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
