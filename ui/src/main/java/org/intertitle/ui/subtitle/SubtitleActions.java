package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What can be done with an open subtitle, its cues and its file. */
final class SubtitleActions {
    private final SubtitleReading reading;
    private final SubtitleCues cues;
    private final SubtitleUse use;
    private final EncodingChoice encodings;
    private final Texts texts;

    SubtitleActions(SubtitleViewModel model, Texts texts) {
        this.reading = model.reading();
        this.cues = model.cues();
        this.use = model.use();
        this.encodings = model.encodings();
        this.texts = texts;
    }

    List<Action> all() {
        return Stream.of(ofCues(), moving(), ofFile()).flatMap(List::stream).toList();
    }

    private List<Action> ofCues() {
        BooleanSupplier cue = () -> cues.chosenCue().isPresent();
        return List.of(
                selection("copy_text", Glyph.COPY, use::copyText).keys("Ctrl+C").when(cue),
                selection("copy_cue", Glyph.COPY, use::copyWhole).keys("Ctrl+Shift+C").when(cue),
                selection("copy_times", Glyph.CLOCK, use::copyTimes).when(cue),
                Action.of(
                                "subtitle.play",
                                Scope.SELECTION,
                                Glyph.PLAY,
                                () -> texts.text("action." + use.playKey()),
                                use::play)
                        .keys("P")
                        .when(use::hasVideo));
    }

    private List<Action> moving() {
        BooleanSupplier found = () -> cues.finding().count() > 0;
        BooleanSupplier problem = () -> !cues.problems().isEmpty();
        return List.of(
                screen("find_next", Glyph.DOWN, () -> cues.findNext(1)).keys("F3").when(found),
                screen("find_previous", Glyph.UP, () -> cues.findNext(-1))
                        .keys("Shift+F3")
                        .when(found),
                screen("next_problem", Glyph.WARNING, () -> cues.nextProblem(1))
                        .keys("F8")
                        .when(problem),
                screen("previous_problem", Glyph.WARNING, () -> cues.nextProblem(-1))
                        .keys("Shift+F8")
                        .when(problem),
                screen("markup", Glyph.CAPTIONS, this::toggleMarkup)
                        .keys("M")
                        .when(() -> !cues.lines().isEmpty()));
    }

    private List<Action> ofFile() {
        BooleanSupplier other = () -> use.others().size() > 1;
        BooleanSupplier file = () -> use.file().isPresent();
        return List.of(
                screen("next", Glyph.RIGHT, () -> use.nextOther(1))
                        .keys("Ctrl+PageDown")
                        .when(other),
                screen("previous", Glyph.BACK, () -> use.nextOther(-1))
                        .keys("Ctrl+PageUp")
                        .when(other),
                screen("encoding", Glyph.CONVERT, encodings::open)
                        .keys("E")
                        .when(reading::encodable),
                screen("again", Glyph.REFRESH, reading::again).keys("F5").when(file),
                screen("reveal", Glyph.FOLDER, use::reveal).when(file),
                screen("copy_path", Glyph.COPY, use::copyPath).when(file),
                screen("title", Glyph.FILM, use::toTitle).keys("T").when(use::hasVideo));
    }

    private void toggleMarkup() {
        cues.marked().set(!cues.marked().get());
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
