package org.intertitle.ui.title;

import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Batch;
import org.intertitle.ui.title.Episodes.Line;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done about the marked cells, or the one under the cursor, and about its video. */
final class CellActions {
    private static final String ID = "title.";

    private final TitleViewModel model;
    private final Texts texts;
    private final TitleWords words;
    private final Desktop desktop;

    CellActions(TitleViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.words = new TitleWords(texts);
        this.desktop = desktop;
    }

    /** About cells. */
    List<Action> ofCells() {
        return List.of(
                best(),
                action("plan", Glyph.WANTED, () -> count("plan", open()), this::plan)
                        .keys("P")
                        .when(() -> open() > 0 && model.reach().there()),
                action("read", Glyph.CAPTIONS, this::readName, model.here()::read)
                        .keys("O")
                        .when(() -> model.here().readable().isPresent()),
                action("ignore", Glyph.MINUS, () -> count("ignore", open()), () -> ignore(true))
                        .keys("I")
                        .when(() -> open() > 0),
                action("unignore", Glyph.ADD, () -> count("unignore", aside()), () -> ignore(false))
                        .keys("Shift+I")
                        .when(() -> aside() > 0),
                action("open", Glyph.ARROW, text("open"), model.here()::open)
                        .keys("Enter")
                        .when(() -> model.cursor().place() >= 0),
                action("mark", Glyph.CHECK, text("mark"), model.marking()::toggle)
                        .keys("Space")
                        .when(() -> !model.meant().underCursor().isEmpty()),
                action("clear", Glyph.CANCEL, text("clear"), model.marks()::clear)
                        .when(() -> !model.marks().isEmpty()));
    }

    /** About the video of the cursor. */
    List<Action> ofVideo() {
        return List.of(
                file("play", Glyph.PLAY, desktop::play),
                file("reveal", Glyph.FOLDER, desktop::reveal),
                file("copy", Glyph.COPY, file -> desktop.copy(file.toString())).keys("Ctrl+C"),
                undo());
    }

    private Action best() {
        return action(
                        "best",
                        bestNow().map(step -> StepWords.glyph(step.action())).orElse(Glyph.EXTRACT),
                        () -> bestNow().map(words::step).orElseGet(text("best")),
                        model.here()::doBest)
                .keys("B")
                .when(() -> bestNow().isPresent() && model.marks().isEmpty());
    }

    private Optional<PlannedStep> bestNow() {
        @Nullable PlannedStep best = model.facts().best().get();
        return model.reach().there() ? Optional.ofNullable(best) : Optional.empty();
    }

    private Action undo() {
        return action(
                        "undo",
                        Glyph.UNDO,
                        () -> last().map(this::undoName).orElseGet(text("undo")),
                        () -> last().ifPresent(model.steps()::undo))
                .keys("U")
                .when(() -> last().isPresent());
    }

    private Optional<Batch> last() {
        return Optional.ofNullable(model.facts().details().get()).map(Episodes.Details::last);
    }

    private String undoName(Batch batch) {
        return texts.text(
                "action.title.undo.batch",
                texts.plural("history.batch." + batch.action(), batch.steps()));
    }

    private String readName() {
        return model.here()
                .readable()
                .map(subtitle -> texts.text("action.title.read.what", what(subtitle)))
                .orElseGet(text("read"));
    }

    private String what(Subtitle subtitle) {
        @Nullable Integer track = subtitle.track();
        return track == null
                ? TitleWords.fileName(subtitle)
                : texts.text("title.track.of", track, language(subtitle.language()));
    }

    private String language(Language language) {
        return texts.wording().language(language);
    }

    private Action file(String verb, Glyph glyph, Consumer<Path> with) {
        return action(
                        verb,
                        glyph,
                        text(verb),
                        () -> model.cursor().line().map(Line::file).ifPresent(with))
                .when(() -> model.cursor().line().isPresent());
    }

    private Action action(String verb, Glyph glyph, Supplier<String> name, Runnable run) {
        return Action.of(ID + verb, Scope.SELECTION, glyph, name, run);
    }

    private Supplier<String> text(String verb) {
        return () -> texts.text("action.title." + verb);
    }

    /** {@code Plan for 3 cells…}; in general where there is nothing to count. */
    private String count(String verb, int number) {
        return number == 0
                ? text(verb).get()
                : texts.plural("action.title." + verb + ".cells", number);
    }

    private int open() {
        return model.meant().open(model.meant().cells()).size();
    }

    private int aside() {
        return model.meant().aside(model.meant().cells()).size();
    }

    private void plan() {
        model.planning().plan(model.meant().cells());
    }

    private void ignore(boolean aside) {
        model.decisions().ignore(model.meant().cells(), aside);
    }
}
