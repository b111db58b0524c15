package org.intertitle.ui.subtitle;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.subtitle.Subtitles.Contents;
import org.intertitle.ui.subtitle.Subtitles.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The cues that are shown, their problems, and which of them is looked at. FX thread only. */
public final class SubtitleCues {
    private final ObservableList<CueLine> cues = FXCollections.observableArrayList();
    private final ObservableList<ProblemLine> problems = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final BooleanProperty marked = new SimpleBooleanProperty();
    private final CueFinding finding;
    private final Texts texts;
    private List<Integer> selected = List.of();
    private int awaited = -1;

    SubtitleCues(UiTasks tasks, Texts texts) {
        this.finding = new CueFinding(tasks, chosen::set);
        this.texts = texts;
    }

    /** Shows what was read, or nothing; of the same subtitle the same cue stays chosen. */
    void show(@Nullable Contents contents) {
        int kept = Math.max(awaited, chosen.get());
        chosen.set(-1);
        selected = List.of();
        cues.setAll(contents == null ? List.of() : contents.cues());
        problems.setAll(
                contents instanceof Text text
                        ? ProblemLine.of(text.inspection().problems(), texts)
                        : List.of());
        finding.in(cues);
        if (!cues.isEmpty()) {
            chosen.set(Math.clamp(kept, 0, cues.size() - 1));
            awaited = -1;
        }
    }

    /** Chooses a row, from 0, at once or as soon as there are cues. */
    void await(int row) {
        if (cues.isEmpty()) {
            awaited = row;
        } else {
            jump(row + 1);
        }
    }

    /** Goes to a cue by its number, from 1. */
    public void jump(int number) {
        if (number >= 1 && number <= cues.size()) {
            chosen.set(number - 1);
        }
    }

    public void findNext(int by) {
        finding.step(chosen.get(), by);
    }

    /** Goes to the next cue with a problem, or the one before; around the ends. */
    public void nextProblem(int by) {
        int size = cues.size();
        for (int step = 1; step <= size; step++) {
            int next = Math.floorMod(chosen.get() + step * by, size);
            if (cues.get(next).worst() != null) {
                chosen.set(next);
                return;
            }
        }
    }

    /** The rows that are selected, in order; the last one touched is {@link #chosen}. */
    public void select(List<Integer> rows) {
        selected = List.copyOf(rows);
    }

    /** The cues that are selected, else the chosen one. */
    List<CueLine> selected() {
        List<CueLine> all =
                selected.stream()
                        .filter(row -> row >= 0 && row < cues.size())
                        .map(cues::get)
                        .toList();
        return all.isEmpty() ? chosenCue().map(List::of).orElse(List.of()) : all;
    }

    public Optional<CueLine> chosenCue() {
        int row = chosen.get();
        return row >= 0 && row < cues.size() ? Optional.of(cues.get(row)) : Optional.empty();
    }

    public ObservableList<CueLine> lines() {
        return cues;
    }

    ObservableList<ProblemLine> problems() {
        return problems;
    }

    /** The row that is looked at, from 0; -1 for none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Whether texts are shown with their markup. */
    public BooleanProperty marked() {
        return marked;
    }

    public CueFinding finding() {
        return finding;
    }
}
