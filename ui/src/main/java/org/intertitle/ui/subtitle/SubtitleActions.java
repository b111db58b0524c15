package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.List;
import java.util.function.BooleanSupplier;

/** What can be done with an open subtitle. */
final class SubtitleActions {
    private final SubtitleViewModel model;
    private final Texts texts;

    SubtitleActions(SubtitleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Action> all() {
        BooleanSupplier cue = () -> model.chosenCue().isPresent();
        BooleanSupplier found = () -> model.finding().count() > 0;
        BooleanSupplier problem = () -> !model.problems().isEmpty();
        BooleanSupplier other = () -> model.others().size() > 1;
        return List.of(
                selection("copy_text", Glyph.COPY, model::copyText).keys("Ctrl+C").when(cue),
                selection("copy_cue", Glyph.COPY, model::copyWhole).keys("Ctrl+Shift+C").when(cue),
                selection("copy_times", Glyph.CLOCK, model::copyTimes).when(cue),
                Action.of(
                                "subtitle.play",
                                Scope.SELECTION,
                                Glyph.PLAY,
                                () -> texts.text("action." + model.playKey()),
                                model::play)
                        .keys("P")
                        .when(model::hasVideo),
                screen("find_next", Glyph.DOWN, () -> model.findNext(1)).keys("F3").when(found),
                screen("find_previous", Glyph.UP, () -> model.findNext(-1))
                        .keys("Shift+F3")
                        .when(found),
                screen("next_problem", Glyph.WARNING, () -> model.nextProblem(1))
                        .keys("F8")
                        .when(problem),
                screen("previous_problem", Glyph.WARNING, () -> model.nextProblem(-1))
                        .keys("Shift+F8")
                        .when(problem),
                screen("markup", Glyph.CAPTIONS, this::toggleMarkup).keys("M").when(cue),
                screen("next", Glyph.RIGHT, () -> model.nextOther(1))
                        .keys("Ctrl+PageDown")
                        .when(other),
                screen("previous", Glyph.BACK, () -> model.nextOther(-1))
                        .keys("Ctrl+PageUp")
                        .when(other),
                screen("again", Glyph.REFRESH, model::again).keys("F5"),
                screen("reveal", Glyph.FOLDER, model::reveal),
                screen("title", Glyph.FILM, model::toTitle).keys("T").when(model::hasVideo));
    }

    private void toggleMarkup() {
        model.marked().set(!model.marked().get());
    }

    private Action selection(String name, Glyph glyph, Runnable run) {
        return of(name, Scope.SELECTION, glyph, run);
    }

    private Action screen(String name, Glyph glyph, Runnable run) {
        return of(name, Scope.SCREEN, glyph, run);
    }

    private Action of(String name, Scope scope, Glyph glyph, Runnable run) {
        String id = "subtitle." + name;
        return Action.of(id, scope, glyph, () -> texts.text("action." + id), run);
    }
}
