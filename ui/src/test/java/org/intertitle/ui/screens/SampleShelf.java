package org.intertitle.ui.screens;

import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.ui.shell.FilterShelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up saved filters, kept in memory; each holds so many as its number says. */
final class SampleShelf implements FilterShelf {
    static final String BAD_GERMAN = "missing:de quality<60";

    private final List<SavedFilter> filters = new ArrayList<>();

    private SampleShelf() {}

    /** Three filters with names in this language. */
    static SampleShelf in(Locale locale) {
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
        return List.copyOf(filters);
    }

    @Override
    public int count(SavedFilter filter) {
        return FilterParser.parse(filter.filter()).terms().size() * 206;
    }

    @Override
    public SavedFilter save(String name, Filtered list, String filter) {
        int last = filters.size();
        SavedFilter saved = new SavedFilter(new SavedFilterId(last + 1), name, list, filter, last);
        filters.add(saved);
        return saved;
    }

    @Override
    public void rename(SavedFilterId id, String name) {
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
        filters.remove(removed);
        return removed;
    }

    @Override
    public void restore(SavedFilter removed) {
        filters.add(removed.position(), removed);
    }

    private SavedFilter filter(SavedFilterId id) {
        return filters.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
