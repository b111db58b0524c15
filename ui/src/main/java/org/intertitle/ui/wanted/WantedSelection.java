package org.intertitle.ui.wanted;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.kernel.WantedId;
import org.intertitle.ui.kit.Selection;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which wanted items are selected, by id; it survives filters, folding and live change. Without a
 * selection the item under the cursor is meant.
 */
public final class WantedSelection {
    private final Selection<WantedId> ids = new Selection<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Supplier<List<WantedId>> shown;
    private final Texts texts;
    private final Runnable changed;

    /**
     * {@code shown} are the ids in the filter, in order; {@code changed} runs after each change.
     */
    WantedSelection(Supplier<List<WantedId>> shown, Texts texts, Runnable changed) {
        this.shown = shown;
        this.texts = texts;
        this.changed = changed;
    }

    public boolean contains(WantedId id) {
        return ids.contains(id);
    }

    public int size() {
        return ids.size();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** What an action on the selection is about: the selected ids, or the one under the cursor. */
    List<WantedId> meant(@Nullable WantedId cursor) {
        if (!ids.isEmpty()) {
            return List.copyOf(ids.ids());
        }
        return cursor == null ? List.of() : List.of(cursor);
    }

    public void toggle(WantedId id) {
        ids.toggle(id);
        refresh();
    }

    public void extendTo(WantedId id) {
        ids.extendTo(id, shown.get());
        refresh();
    }

    /** Selects a whole group, or nothing of it where all of it is selected. */
    void toggleAll(List<WantedId> group) {
        if (ids.ids().containsAll(group)) {
            ids.removeAll(group);
        } else {
            ids.addAll(group);
        }
        refresh();
    }

    /** Selects everything in the filter, also what folded groups hide. */
    public void selectAll() {
        ids.addAll(shown.get());
        refresh();
    }

    public void clear() {
        ids.clear();
        refresh();
    }

    /** Forgets what is wanted no more. */
    void keepOnly(Set<WantedId> existing) {
        ids.keepOnly(existing);
        refresh();
    }

    Set<WantedId> ids() {
        return Set.copyOf(ids.ids());
    }

    void restore(List<WantedId> again) {
        ids.clear();
        ids.addAll(again);
        refresh();
    }

    /** Says how many are shown, or selected, and how many of these the filter hides. */
    void refresh() {
        List<WantedId> all = shown.get();
        if (ids.isEmpty()) {
            summary.set(texts.plural("wanted.count", all.size()));
        } else {
            Set<WantedId> hidden = new HashSet<>(ids.ids());
            all.forEach(hidden::remove);
            String said = texts.plural("wanted.selected", ids.size());
            summary.set(
                    hidden.isEmpty()
                            ? said
                            : said + " · " + texts.plural("wanted.selected.hidden", hidden.size()));
        }
        changed.run();
    }

    /** How many there are, or how many are selected. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }
}
