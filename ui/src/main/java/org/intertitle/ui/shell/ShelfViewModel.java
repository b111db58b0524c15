package org.intertitle.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.shell.ShelfLine.Count;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The saved filters in their order, each with how much is in it: the names come first, the counts
 * after. What is changed here is read anew at once. FX thread only.
 */
final class ShelfViewModel {
    private final ObservableList<ShelfLine> lines = FXCollections.observableArrayList();

    /** Kept, because such a view is listened through only as long as somebody holds it. */
    private final ObservableList<ShelfLine> linesToRead =
            FXCollections.unmodifiableObservableList(lines);

    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble =
            new ReadOnlyObjectWrapper<>();
    private final UiTasks tasks;
    private final UiTasks.Latest listing;
    private final ShelfCounts counts;
    private @Nullable FilterShelf source;

    ShelfViewModel(UiTasks tasks, ShelfCounts.Pace pace) {
        this.tasks = tasks;
        this.listing = tasks.latest();
        this.counts = new ShelfCounts(tasks, pace, lines, trouble::set);
    }

    void open(FilterShelf shelf) {
        close();
        source = shelf;
        counts.open(shelf);
        read();
    }

    /** Nothing is asked of the shelf any more, and nothing of it is shown. */
    void close() {
        source = null;
        listing.forget();
        counts.close();
        lines.clear();
        trouble.set(null);
    }

    boolean isOpen() {
        return source != null;
    }

    void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.FoldersChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            counts.age();
        }
        if (batch.has(DomainEvent.SavedFiltersChanged.class)) {
            read();
        }
    }

    /** Asks for the names anew, and for counts that could not be read. */
    void read() {
        FilterShelf shelf = source;
        if (shelf != null) {
            listing.run(shelf::list, this::listed, trouble::set);
        }
    }

    private void listed(List<SavedFilter> filters) {
        trouble.set(null);
        Map<SavedFilterId, Count> known =
                lines.stream()
                        .collect(Collectors.toMap(line -> line.filter().id(), ShelfLine::count));
        List<ShelfLine> now =
                filters.stream()
                        .map(each ->
                                new ShelfLine(
                                        each, known.getOrDefault(each.id(), ShelfLine.UNKNOWN)))
                        .toList();
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
        counts.listed();
    }

    /** Whether counts are seen now; they are not taken while they are not. */
    void setSeen(boolean seen) {
        counts.setSeen(seen);
    }

    /** The saved filter whose list this place shows. */
    Optional<SavedFilter> at(@Nullable Place place) {
        return Typed.at(place).stream()
                .flatMap(typed -> lines.stream().map(ShelfLine::filter).filter(typed::isSavedAs))
                .findFirst();
    }

    /** Saves what is typed; one of the two is told. */
    void save(String name, Typed typed, Consumer<SavedFilter> then, Consumer<Throwable> refused) {
        change(shelf -> shelf.save(name, typed.list(), typed.filter()), then, refused);
    }

    void rename(SavedFilter filter, String name, Consumer<Throwable> refused) {
        change(done(shelf -> shelf.rename(filter.id(), name)), _ -> {}, refused);
    }

    /** Moves it down by so many places, or up where the number is negative. */
    void move(SavedFilter filter, int by) {
        change(done(shelf -> shelf.move(filter.id(), by)), _ -> {}, tasks::report);
    }

    /** Removes it; {@code then} is told what can be given back. */
    void remove(SavedFilter filter, Consumer<SavedFilter> then) {
        change(shelf -> shelf.remove(filter.id()), then, tasks::report);
    }

    void restore(SavedFilter removed) {
        change(done(shelf -> shelf.restore(removed)), _ -> {}, tasks::report);
    }

    private static Function<FilterShelf, Boolean> done(Consumer<FilterShelf> work) {
        return shelf -> {
            work.accept(shelf);
            return true;
        };
    }

    /** Whatever became of it, what is there now is read. */
    private <T> void change(
            Function<FilterShelf, T> work, Consumer<T> then, Consumer<Throwable> refused) {
        FilterShelf shelf = source;
        if (shelf != null) {
            tasks.run(
                    () -> work.apply(shelf),
                    result -> {
                        read();
                        then.accept(result);
                    },
                    failure -> {
                        read();
                        refused.accept(failure);
                    });
        }
    }

    ObservableList<ShelfLine> lines() {
        return linesToRead;
    }

    /** Why names or counts are not up to date; null while they are. */
    ReadOnlyObjectProperty<@Nullable Throwable> trouble() {
        return trouble.getReadOnlyProperty();
    }
}
