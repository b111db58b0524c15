package org.intertitle.ui.shell;

import javafx.collections.ObservableList;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.shell.ShelfLine.Count;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts what is in the saved filters: one after the other, each as a task of its own, so that
 * whatever else the window asks comes between them; only while they are seen. While the library
 * keeps changing, it rests some seconds before it counts all anew. FX thread only.
 */
final class ShelfCounts {
    private final Set<SavedFilterId> due = new LinkedHashSet<>();
    private final ObservableList<ShelfLine> lines;
    private final UiTasks.Latest counting;
    private final Consumer<Runnable> rest;
    private final Consumer<@Nullable Throwable> trouble;
    private @Nullable FilterShelf source;
    private boolean seen = true;
    private boolean busy;
    private boolean all;
    private boolean stale;
    private boolean resting;

    /**
     * Counts the filters of these lines.
     *
     * @param rest runs what it is given once some seconds have passed
     * @param trouble is told what keeps it from counting, null where nothing does any more
     */
    ShelfCounts(
            UiTasks tasks,
            Consumer<Runnable> rest,
            ObservableList<ShelfLine> lines,
            Consumer<@Nullable Throwable> trouble) {
        this.counting = tasks.latest();
        this.rest = rest;
        this.lines = lines;
        this.trouble = trouble;
    }

    void open(FilterShelf shelf) {
        source = shelf;
    }

    void close() {
        stop();
        stale = false;
        source = null;
    }

    private void stop() {
        counting.forget();
        due.clear();
        busy = false;
        all = false;
    }

    /** All counts may be wrong. */
    void age() {
        stale = true;
        countAll();
    }

    /** The lines are others now: those without a count get one. */
    void listed() {
        lines.stream()
                .filter(line -> line.count().equals(ShelfLine.UNKNOWN))
                .forEach(line -> due.add(line.filter().id()));
        countAll();
        next();
    }

    void setSeen(boolean now) {
        seen = now;
        countAll();
        next();
    }

    private void countAll() {
        if (stale && seen && !resting && !busy) {
            stale = false;
            all = true;
            lines.forEach(line -> due.add(line.filter().id()));
            next();
        }
    }

    private void next() {
        FilterShelf shelf = source;
        if (shelf == null || busy || !seen) {
            return;
        }
        due.removeIf(id -> at(id) < 0);
        Optional<SavedFilterId> first = due.stream().findFirst();
        if (first.isPresent()) {
            SavedFilter filter = lines.get(at(first.get())).filter();
            busy = true;
            counting.run(() -> count(shelf, filter), count -> counted(filter, count), this::failed);
        } else {
            ended();
        }
    }

    private static Count count(FilterShelf shelf, SavedFilter filter) {
        try {
            return new Count.Of(shelf.count(filter));
        } catch (AppException e) {
            if (e.code().code().startsWith("query.")) {
                return new Count.Unreadable(e);
            }
            throw e;
        }
    }

    private void counted(SavedFilter filter, Count count) {
        busy = false;
        trouble.accept(null);
        due.remove(filter.id());
        int at = at(filter.id());
        if (at >= 0) {
            lines.set(at, new ShelfLine(lines.get(at).filter(), count));
        }
        next();
    }

    private void ended() {
        if (all) {
            all = false;
            resting = true;
            rest.accept(this::rested);
        } else {
            countAll();
        }
    }

    private void rested() {
        resting = false;
        countAll();
    }

    /** What was known stays; all are counted once the store is asked again. */
    private void failed(Throwable failure) {
        stop();
        stale = true;
        trouble.accept(failure);
    }

    private int at(SavedFilterId id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).filter().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
