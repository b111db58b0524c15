package org.intertitle.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Which items of a list are selected, by id, and how that is said; it survives filters, sorting,
 * folding and live change. Without a selection the item under the cursor is meant. FX thread only.
 */
public final class ListSelection<I> {
    private final Selection<I> ids = new Selection<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final UiTasks.Latest finding;
    private final Supplier<List<I>> shown;
    private final Words words;
    private final Runnable changed;

    /** How many items there are, how many are selected, and how many of these are not shown. */
    public record Words(
            IntFunction<String> count, IntFunction<String> selected, IntFunction<String> hidden) {}

    /**
     * {@code finding} are the questions that fill the list, {@code shown} the ids in the filter, in
     * order; {@code changed} runs after each change.
     */
    public ListSelection(
            UiTasks.Latest finding, Supplier<List<I>> shown, Words words, Runnable changed) {
        this.finding = finding;
        this.shown = shown;
        this.words = words;
        this.changed = changed;
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

    /** What an action on the selection is about: the selected ids, or the one under the cursor. */
    public List<I> meant(@Nullable I cursor) {
        if (!ids.isEmpty()) {
            return List.copyOf(ids.ids());
        }
        return cursor == null ? List.of() : List.of(cursor);
    }

    /**
     * Hands over what is meant once the list shows what was asked for last: a key pressed while a
     * filter is at work is about what that filter finds.
     */
    public void act(Supplier<@Nullable I> cursor, Consumer<List<I>> action) {
        finding.onAnswer(() -> action.accept(meant(cursor.get())));
    }

    public void toggle(I id) {
        ids.toggle(id);
        refresh();
    }

    public void extendTo(I id) {
        ids.extendTo(id, shown.get());
        refresh();
    }

    /** Selects a whole group, or nothing of it where all of it is selected. */
    public void toggleAll(List<I> group) {
        if (ids.ids().containsAll(group)) {
            ids.removeAll(group);
        } else {
            ids.addAll(group);
        }
        refresh();
    }

    /** Selects only this one. */
    public void only(I id) {
        ids.clear();
        ids.toggle(id);
        refresh();
    }

    /**
     * Selects everything in the filter, also what folded groups hide; where the filter is still at
     * work, what it will have found.
     */
    public void selectAll() {
        finding.onAnswer(() -> {
            ids.addAll(shown.get());
            refresh();
        });
    }

    public void clear() {
        ids.clear();
        refresh();
    }

    /** Forgets what is there no more. */
    public void keepOnly(Set<I> existing) {
        ids.keepOnly(existing);
        refresh();
    }

    public Set<I> ids() {
        return Set.copyOf(ids.ids());
    }

    public void restore(List<I> again) {
        ids.clear();
        ids.addAll(again);
        refresh();
    }

    /** Says how many are shown, or selected, and how many of these the filter hides. */
    public void refresh() {
        List<I> all = shown.get();
        if (ids.isEmpty()) {
            summary.set(words.count().apply(all.size()));
        } else {
            Set<I> hidden = new HashSet<>(ids.ids());
            all.forEach(hidden::remove);
            String said = words.selected().apply(ids.size());
            summary.set(
                    hidden.isEmpty() ? said : said + " · " + words.hidden().apply(hidden.size()));
        }
        changed.run();
    }

    /** How many there are, or how many are selected. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }
}
