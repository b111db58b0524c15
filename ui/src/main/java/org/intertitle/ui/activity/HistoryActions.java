package org.intertitle.ui.activity;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be done to the line of the history that the keyboard is on. */
final class HistoryActions {
    private static final String ID = "activity.";

    private final ActivityViewModel model;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Texts texts;

    HistoryActions(ActivityViewModel model, Navigator navigator, Desktop desktop, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.desktop = desktop;
        this.texts = texts;
    }

    List<Action> of(@Nullable HistoryLine line) {
        return switch (line) {
            case HistoryLine.Whole whole ->
                    List.of(
                            undo(whole, whole.batch().allUndone(), whole.batch().kept(), "batch"),
                            action(
                                    "only_batch",
                                    Glyph.FILTER,
                                    () ->
                                            model.head()
                                                    .search()
                                                    .set(HistoryFilter.only(whole.batch().id()))));
            case HistoryLine.Single single -> ofStep(single);
            case HistoryLine.Day _, HistoryLine.More _ -> List.of();
            case null -> List.of();
        };
    }

    private List<Action> ofStep(HistoryLine.Single line) {
        List<Action> actions = new ArrayList<>();
        Past.Entry entry = line.entry();
        actions.add(undo(line, entry.step().undone(), entry.kept(), "step"));
        HistoryLine.file(line).ifPresent(file -> actions.addAll(ofFile(file)));
        return actions;
    }

    private List<Action> ofFile(Path file) {
        return List.of(
                action("versions", Glyph.CLOCK, () -> model.versions().open(file)).keys("V"),
                action("read", Glyph.CAPTIONS, () -> read(file)).keys("Space"),
                action("reveal", Glyph.FOLDER, () -> desktop.reveal(file)),
                action("copy_path", Glyph.COPY, () -> desktop.copy(file.toString())).keys("Ctrl+C"),
                action("only_file", Glyph.FILTER, () -> only(file)));
    }

    private void only(Path file) {
        model.head().search().set(String.valueOf(file.getFileName()));
    }

    private void read(Path file) {
        navigator.go(new Place.OfSubtitle(new SubtitleAt.OfFile(file)));
    }

    private Action undo(HistoryLine line, boolean undone, boolean kept, String what) {
        String key = (undone ? "redo_" : "undo_") + what;
        return new Action(
                ID + "undo",
                Scope.SELECTION,
                Glyph.UNDO,
                () -> texts.text("action.activity." + key),
                "U",
                () -> kept,
                () -> model.history().toggleUndo(line));
    }

    private Action action(String verb, Glyph glyph, Runnable run) {
        return Action.of(
                ID + verb,
                Scope.SELECTION,
                glyph,
                () -> texts.text("action.activity." + verb),
                run);
    }
}
