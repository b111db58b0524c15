package org.intertitle.ui.shell;

import javafx.collections.ObservableList;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.shell.ShelfLine.Count;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts what is in the saved filters: one after the other, each as a task of its own, so that
 * whatever else the window asks comes between them; only while they are seen. While the library
 * keeps changing, it rests four times as long as counting all took, before it counts all anew. FX
 * thread only.
 */
final class ShelfCounts {
    private static final Duration LEAST_REST = Duration.ofSeconds(1);
    private static final int TIMES = 4;

    private final Set<SavedFilterId> due = new LinkedHashSet<>();
    private final ObservableList<ShelfLine> lines;
    private final UiTasks.Latest counting;
    private final Pace pace;
    private final Consumer<@Nullable Throwable> trouble;
    private @Nullable FilterShelf source;
    private boolean seen = true;
    private boolean busy;
    private boolean all;
    private boolean stale;
    private boolean resting;
    private long begun;

    /** The time that counting takes, and how it is waited. */
    interface Pace {
        /** A clock that never goes back. */
        long nanos();

        /** Runs it on the FX thread once so much time has passed. */
        void after(Duration wait, Runnable then);

        /** The pace of the clock on the wall. */
        static Pace of(UiTasks tasks) {
            return new Pace() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void after(Duration wait, Runnable then) {
                    tasks.after(wait, then);
                }
            };
        }
    }

    /**
     * Counts the filters of these lines.
     *
     * @param trouble is told what keeps it from counting, null where nothing does any more
     */
    ShelfCounts(
            UiTasks tasks,
            Pace pace,
            ObservableList<ShelfLine> lines,
            Consumer<@Nullable Throwable> trouble) {
        this.counting = tasks.latest();
        this.pace = pace;
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
            begun = pace.nanos();
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
            pace.after(rest(), this::rested);
        } else {
            countAll();
        }
    }

    private Duration rest() {
        Duration wanted = Duration.ofNanos(TIMES * (pace.nanos() - begun));
        return wanted.compareTo(LEAST_REST) < 0 ? LEAST_REST : wanted;
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
