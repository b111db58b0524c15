package org.intertitle.ui.library;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Goes to titles by how their names begin, as one types, in whatever order they are listed. FX
 * thread only.
 */
final class JumpModel {
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final LibraryViewModel model;
    private final Titles titles;
    private final UiTasks tasks;
    private final Texts texts;
    private final UiTasks.Latest asking;
    private Set<TitleId> hits = Set.of();

    JumpModel(LibraryViewModel model, Titles titles, UiTasks tasks, Texts texts) {
        this.model = model;
        this.titles = titles;
        this.tasks = tasks;
        this.texts = texts;
        this.asking = tasks.latest();
        typed.subscribe((_, _) -> ask());
    }

    /** How the name begins; what is set is looked for at once. */
    StringProperty typed() {
        return typed;
    }

    /** How many titles begin so; empty while nothing is typed or known. */
    ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }

    /** Whether there are titles to go to. */
    boolean possible() {
        return !model.list().ids().isEmpty();
    }

    private void ask() {
        String prefix = typed.get();
        if (prefix.isBlank()) {
            asking.forget();
            hits = Set.of();
            result.set("");
            return;
        }
        String filter = model.head().search().get();
        asking.run(() -> titles.beginning(filter, prefix), this::found, this::failed);
    }

    private void found(List<TitleId> found) {
        hits = new HashSet<>(found);
        result.set(texts.plural("library.jump.found", found.size()));
        go(0, 1);
    }

    /** A filter that is none shows its own problem. */
    private void failed(Throwable failure) {
        if (!(failure instanceof AppException)) {
            tasks.report(failure);
        }
    }

    /** Goes on to the next title that begins so, or back; behind the last comes the first. */
    void step(int by) {
        TitleId present = model.selected().get();
        int from = present == null ? -1 : model.list().ids().indexOf(present);
        go(from + by, by);
    }

    private void go(int from, int by) {
        List<TitleId> ids = model.list().ids();
        if (!hits.isEmpty() && !ids.isEmpty()) {
            IntStream.range(0, ids.size())
                    .map(step -> Math.floorMod(from + step * by, ids.size()))
                    .filter(at -> hits.contains(ids.get(at)))
                    .findFirst()
                    .ifPresent(at -> model.selected().set(ids.get(at)));
        }
    }
}
