package org.intertitle.ui.kit;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A long list: the ordered ids of one query, and a cache of the rows around what is seen, asked for
 * page by page in the background. After a reload the old rows stay visible until the new ones
 * arrive. FX thread only.
 */
public final class WindowedList<I, R> {
    private static final int PAGE = 200;
    private static final int KEPT_ROWS = PAGE * 50;

    private final ObservableList<I> ids = FXCollections.observableArrayList();
    private final LongProperty revision = new SimpleLongProperty();
    private final Map<I, Cached<R>> cache = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private final UiTasks tasks;
    private final Function<List<I>, List<R>> load;
    private final Function<R, I> idOf;
    private long generation;

    private record Cached<R>(R row, long generation) {}

    /** {@code load} runs in the background and returns the rows of ids that still exist. */
    public WindowedList(UiTasks tasks, Function<List<I>, List<R>> load, Function<R, I> idOf) {
        this.tasks = tasks;
        this.load = load;
        this.idOf = idOf;
    }

    public ObservableList<I> ids() {
        return ids;
    }

    /** Grows whenever rows arrived: what is visible should be drawn again. */
    public ReadOnlyLongProperty revision() {
        return revision;
    }

    /** Takes over a new order; every row counts as stale from now on. */
    public void show(List<I> newIds) {
        show(newIds, List.of());
    }

    /** Takes over a new order, and rows that were read together with it. */
    public void show(List<I> newIds, List<R> read) {
        stale();
        keep(read);
        if (!ids.equals(newIds)) {
            ids.setAll(newIds);
        }
        revision.set(revision.get() + 1);
    }

    private void stale() {
        generation++;
        asked.clear();
    }

    /** The row at this place, or null while it is on its way. */
    public @Nullable R row(int index) {
        if (index < 0 || index >= ids.size()) {
            return null;
        }
        Cached<R> cached = cache.get(ids.get(index));
        if (cached == null || cached.generation() != generation) {
            ask(index / PAGE);
            // It may have come at once.
            cached = cache.get(ids.get(index));
        }
        return cached == null ? null : cached.row();
    }

    /** The row with this id, if it is in the cache. */
    public @Nullable R cached(I id) {
        Cached<R> cached = cache.get(id);
        return cached == null ? null : cached.row();
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        int from = page * PAGE;
        List<I> wanted = List.copyOf(ids.subList(from, Math.min(from + PAGE, ids.size())));
        long mine = generation;
        tasks.run(() -> load.apply(wanted), rows -> arrived(rows, mine));
    }

    private void arrived(List<R> rows, long of) {
        if (of != generation) {
            return;
        }
        keep(rows);
        revision.set(revision.get() + 1);
    }

    private void keep(List<R> rows) {
        for (R row : rows) {
            cache.put(idOf.apply(row), new Cached<>(row, generation));
        }
        Iterator<I> oldest = cache.keySet().iterator();
        while (cache.size() > KEPT_ROWS && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
