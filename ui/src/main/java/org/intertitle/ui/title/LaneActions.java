package org.intertitle.ui.title;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.List;
import java.util.function.Supplier;

/** What can be done about whole rows, columns and seasons: those that the cursor is in. */
final class LaneActions {
    private static final String ID = "title.";

    private final TitleViewModel model;
    private final Texts texts;
    private final TitleWords words;

    LaneActions(TitleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new TitleWords(texts);
    }

    /** About all that is asked for one video. */
    List<Action> ofRow() {
        Supplier<List<Cell>> row = model.meant()::row;
        return List.of(
                plan("plan_row", Scope.SELECTION, row, this::rowName)
                        .keys("Shift+P")
                        .when(() -> onVideo() && canPlan(row)),
                ignore("ignore_row", Scope.SELECTION, row, this::rowName)
                        .when(() -> onVideo() && lacks(row)));
    }

    /** About one language in all videos. */
    List<Action> ofColumn() {
        Supplier<List<Cell>> column = model.meant()::column;
        return List.of(
                plan("plan_column", Scope.FILTER, column, this::columnName),
                ignore("ignore_column", Scope.FILTER, column, this::columnName),
                Action.of(
                                ID + "mark_column",
                                Scope.FILTER,
                                Glyph.CHECK,
                                () -> named("mark_column", columnName()),
                                model.marking()::columnThenAll)
                        .keys("Ctrl+A")
                        .when(() -> !column.get().isEmpty()));
    }

    /** About one season in all languages. */
    List<Action> ofSeason() {
        Supplier<List<Cell>> season = model.meant()::season;
        return List.of(
                plan("plan_season", Scope.FILTER, season, this::seasonName),
                ignore("ignore_season", Scope.FILTER, season, this::seasonName),
                Action.of(
                                ID + "mark_season",
                                Scope.FILTER,
                                Glyph.CHECK,
                                () -> named("mark_season", seasonName()),
                                () -> model.marks().toggle(season.get()))
                        .when(() -> !season.get().isEmpty()),
                Action.of(
                                ID + "fold",
                                Scope.FILTER,
                                Glyph.DOWN,
                                () -> named("fold", seasonName()),
                                () -> model.meant().seasonHere().ifPresent(model.matrix()::toggle))
                        .when(() -> model.meant().seasonHere().isPresent()));
    }

    private Action plan(
            String verb, Scope scope, Supplier<List<Cell>> cells, Supplier<String> lane) {
        return Action.of(
                        ID + verb,
                        scope,
                        Glyph.WANTED,
                        () -> counted(verb, lane.get(), gaps(cells)),
                        () -> model.planning().plan(cells.get()))
                .when(() -> canPlan(cells));
    }

    private Action ignore(
            String verb, Scope scope, Supplier<List<Cell>> cells, Supplier<String> lane) {
        return Action.of(
                        ID + verb,
                        scope,
                        Glyph.MINUS,
                        () -> counted(verb, lane.get(), gaps(cells)),
                        () -> model.decisions().ignore(cells.get(), true))
                .when(() -> lacks(cells));
    }

    private int gaps(Supplier<List<Cell>> cells) {
        return model.meant().open(cells.get()).size();
    }

    private boolean lacks(Supplier<List<Cell>> cells) {
        return gaps(cells) > 0;
    }

    private boolean canPlan(Supplier<List<Cell>> cells) {
        return model.reach().there() && lacks(cells);
    }

    private boolean onVideo() {
        return model.cursor().line().isPresent();
    }

    private String rowName() {
        return model.cursor().line().map(words::shortPlace).orElse("");
    }

    private String columnName() {
        return model.cursor()
                .columnHere()
                .map(column -> texts.wording().wish(column.language(), column.kind()))
                .orElse("");
    }

    private String seasonName() {
        return model.meant().seasonHere().map(words::season).orElse("");
    }

    /** With the name of the lane; in general where the cursor is in none. */
    private String named(String verb, String lane) {
        return lane.isEmpty()
                ? texts.text("action.title." + verb)
                : texts.text("action.title." + verb + ".named", lane);
    }

    private String counted(String verb, String lane, int gaps) {
        return lane.isEmpty() || gaps == 0
                ? texts.text("action.title." + verb)
                : texts.text("action.title." + verb + ".named", lane, gaps);
    }
}
