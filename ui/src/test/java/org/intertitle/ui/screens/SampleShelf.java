package org.intertitle.ui.screens;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.queries.SavedFiltersError;
import org.intertitle.ui.shell.FilterShelf;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Made-up saved filters, kept in memory: each holds 206 for each of its terms. It can be made to
 * fail, and notes what it was asked.
 */
public final class SampleShelf implements FilterShelf {
    static final String BAD_GERMAN = "missing:de quality<60";

    private final List<SavedFilter> filters = new ArrayList<>();

    /** What each question fails with from now on. */
    public @Nullable RuntimeException failure;

    /** The names of the filters that were counted, in their order. */
    public final List<String> counted = new ArrayList<>();

    private long ids;

    private SampleShelf() {}

    public static SampleShelf empty() {
        return new SampleShelf();
    }

    /** Three filters with names in this language. */
    public static SampleShelf in(Locale locale) {
        SampleShelf shelf = new SampleShelf();
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        shelf.save(german ? "Schlechtes Deutsch" : "Bad German", Filtered.LIBRARY, BAD_GERMAN);
        shelf.save(german ? "Gleich zu ordnen" : "Only misnamed", Filtered.WANTED, "can:adopt");
        shelf.save(
                german ? "Anime aus dieser Woche" : "Anime added this week",
                Filtered.LIBRARY,
                "kind:anime added:<7d");
        return shelf;
    }

    @Override
    public List<SavedFilter> list() {
        failing();
        return List.copyOf(filters);
    }

    @Override
    public int count(SavedFilter filter) {
        failing();
        counted.add(filter.name());
        return FilterParser.parse(filter.filter()).terms().size() * 206;
    }

    @Override
    public SavedFilter save(String name, Filtered list, String filter) {
        requireName(name);
        SavedFilter saved =
                new SavedFilter(new SavedFilterId(++ids), name, list, filter, filters.size());
        filters.add(saved);
        return saved;
    }

    @Override
    public void rename(SavedFilterId id, String name) {
        requireName(name);
        filters.replaceAll(each ->
                each.id().equals(id)
                        ? new SavedFilter(id, name, each.list(), each.filter(), each.position())
                        : each);
    }

    @Override
    public void move(SavedFilterId id, int by) {
        SavedFilter moved = filter(id);
        int to = filters.indexOf(moved) + by;
        filters.remove(moved);
        filters.add(to, moved);
    }

    @Override
    public SavedFilter remove(SavedFilterId id) {
        SavedFilter removed = filter(id);
        int at = filters.indexOf(removed);
        filters.remove(removed);
        return new SavedFilter(id, removed.name(), removed.list(), removed.filter(), at);
    }

    @Override
    public void restore(SavedFilter removed) {
        filters.add(removed.position(), removed);
    }

    private SavedFilter filter(SavedFilterId id) {
        failing();
        return filters.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AppException(SavedFiltersError.UNKNOWN));
    }

    private void requireName(String name) {
        failing();
        if (name.isBlank()) {
            throw new AppException(SavedFiltersError.NAME_MISSING);
        }
        if (filters.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
            throw new AppException(SavedFiltersError.NAME_TAKEN, name);
        }
    }

    private void failing() {
        if (failure != null) {
            throw failure;
        }
    }
}
