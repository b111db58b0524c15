package org.intertitle.queries;

import org.intertitle.events.DomainEvent.SavedFiltersChanged;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.SavedFilterId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.queries.SavedFilter.Filtered;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Filters that are saved under a name, in an order that the person gives them. Thread-safe. */
public final class SavedFiltersService {

    /** The most that can be saved. */
    public static final int MOST = 100;

    private final UnitOfWork unitOfWork;
    private final SavedFilterRepository filters;
    private final Events events;

    public SavedFiltersService(
            UnitOfWork unitOfWork, SavedFilterRepository filters, Events events) {
        this.unitOfWork = unitOfWork;
        this.filters = filters;
        this.events = events;
    }

    /** All of them in their order. */
    public List<SavedFilter> list() {
        return unitOfWork.read(filters::all);
    }

    /**
     * Saves what is typed, behind those that are there.
     *
     * @throws AppException one of {@link SavedFiltersError}, or of {@link QueryError} where what is
     *     typed is no filter
     */
    public SavedFilter save(String name, Filtered list, String filter) {
        String typed = filter.strip();
        if (FilterParser.parse(typed).terms().isEmpty()) {
            throw new AppException(SavedFiltersError.EMPTY);
        }
        String called = name(name);
        return unitOfWork.write(tx -> {
            requireFree(tx, called, null);
            int behind = room(tx);
            SavedFilter saved = new SavedFilter(filters.nextId(tx), called, list, typed, behind);
            filters.insert(tx, saved);
            events.tell(tx, new SavedFiltersChanged());
            return saved;
        });
    }

    /**
     * Gives it another name.
     *
     * @throws AppException one of {@link SavedFiltersError}
     */
    public void rename(SavedFilterId id, String name) {
        String called = name(name);
        unitOfWork.run(tx -> {
            SavedFilter before = find(filters.all(tx), id);
            requireFree(tx, called, id);
            filters.update(tx, List.of(before.withName(called)));
            events.tell(tx, new SavedFiltersChanged());
        });
    }

    /**
     * Moves it before the one that stands at this place (from 0); beyond the last, to the end.
     *
     * @throws AppException {@code filters.unknown}
     */
    public void move(SavedFilterId id, int to) {
        unitOfWork.run(tx -> {
            List<SavedFilter> all = new ArrayList<>(filters.all(tx));
            SavedFilter moved = find(all, id);
            all.remove(moved);
            all.add(Math.clamp(to, 0, all.size()), moved);
            number(tx, all);
        });
    }

    /**
     * Removes it; what is returned can be given back by {@link #restore}.
     *
     * @throws AppException {@code filters.unknown}
     */
    public SavedFilter remove(SavedFilterId id) {
        return unitOfWork.write(tx -> {
            List<SavedFilter> all = new ArrayList<>(filters.all(tx));
            SavedFilter removed = find(all, id);
            filters.remove(tx, id);
            all.remove(removed);
            number(tx, all);
            return removed;
        });
    }

    /**
     * Gives back what was removed, in its place.
     *
     * @throws AppException {@code filters.name_taken}, {@code filters.too_many}
     */
    public void restore(SavedFilter removed) {
        unitOfWork.run(tx -> {
            requireFree(tx, removed.name(), null);
            int behind = room(tx);
            SavedFilter last = removed.at(behind);
            filters.insert(tx, last);
            List<SavedFilter> all = new ArrayList<>(filters.all(tx));
            all.remove(last);
            all.add(Math.clamp(removed.position(), 0, behind), last);
            number(tx, all);
        });
    }

    private void number(Tx tx, List<SavedFilter> inOrder) {
        List<SavedFilter> changed = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).position() != i) {
                changed.add(inOrder.get(i).at(i));
            }
        }
        filters.update(tx, changed);
        events.tell(tx, new SavedFiltersChanged());
    }

    private int room(Tx tx) {
        int there = filters.all(tx).size();
        if (there >= MOST) {
            throw new AppException(SavedFiltersError.TOO_MANY, MOST);
        }
        return there;
    }

    private void requireFree(Tx tx, String name, @Nullable SavedFilterId own) {
        filters.named(tx, name)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new AppException(SavedFiltersError.NAME_TAKEN, other.name());
                });
    }

    private static SavedFilter find(List<SavedFilter> all, SavedFilterId id) {
        return all.stream()
                .filter(filter -> filter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AppException(SavedFiltersError.UNKNOWN));
    }

    /** One line, without spaces around. */
    private static String name(String typed) {
        String name = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (name.isEmpty()) {
            throw new AppException(SavedFiltersError.NAME_MISSING);
        }
        if (name.codePointCount(0, name.length()) > SavedFilter.LONGEST_NAME) {
            throw new AppException(SavedFiltersError.NAME_TOO_LONG, SavedFilter.LONGEST_NAME);
        }
        return name;
    }
}
