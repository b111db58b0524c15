package org.intertitle.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which ids are selected; survives sorting, filtering and refreshing of the list that shows them.
 * FX thread only.
 */
public final class Selection<I> {
    private final ObservableSet<I> ids = FXCollections.observableSet(new LinkedHashSet<>());

    /** What the present range added; it goes again where the range shrinks. */
    private Set<I> ranged = Set.of();

    private @Nullable I anchor;

    /** The selected ids, read only. */
    public ObservableSet<I> ids() {
        return FXCollections.unmodifiableObservableSet(ids);
    }

    public boolean contains(I id) {
        return ids.contains(id);
    }

    public int size() {
        return ids.size();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public void toggle(I id) {
        anchor = id;
        ranged = Set.of();
        if (!ids.remove(id)) {
            ids.add(id);
        }
    }

    /**
     * Selects everything between the last toggled id and this one, in the order of the list; what
     * only an earlier range from there reached is selected no more.
     */
    public void extendTo(I id, List<I> order) {
        int from = anchor == null ? -1 : order.indexOf(anchor);
        int to = order.indexOf(id);
        if (from < 0 || to < 0) {
            toggle(id);
            return;
        }
        Set<I> range =
                new LinkedHashSet<>(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        ranged.stream().filter(each -> !range.contains(each)).forEach(ids::remove);
        range.removeIf(each -> ids.contains(each) && !ranged.contains(each));
        ids.addAll(range);
        ranged = range;
    }

    public void addAll(Collection<I> more) {
        ranged = Set.of();
        ids.addAll(more);
    }

    public void removeAll(Collection<I> some) {
        ranged = Set.of();
        some.forEach(ids::remove);
    }

    /** Forgets the ids that are gone. */
    public void keepOnly(Collection<I> existing) {
        ids.retainAll(existing);
    }

    public void clear() {
        anchor = null;
        ranged = Set.of();
        ids.clear();
    }
}
