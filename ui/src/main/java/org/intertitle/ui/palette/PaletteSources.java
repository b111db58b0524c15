package org.intertitle.ui.palette;

import org.intertitle.events.Events;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;

import java.util.List;
import java.util.Set;

/** What the palette finds besides actions; called in the background, may throw anything. */
public interface PaletteSources {
    /** Nothing to find, before the services are there. */
    PaletteSources NONE =
            new PaletteSources() {
                @Override
                public List<FoundTitle> titles(String typed, Set<TitleId> recent, int limit) {
                    return List.of();
                }

                @Override
                public Catalog catalog() {
                    return new Catalog(0, List.of(), List.of());
                }
            };

    /**
     * The titles that fit best, the best first; {@code recent} ones before others that fit as well.
     */
    List<FoundTitle> titles(String typed, Set<TitleId> recent, int limit);

    /** What is read when the palette opens, and again when it may have changed. */
    Catalog catalog();

    /**
     * Calls this on the FX thread when titles or catalog may have changed, until the subscription
     * is closed.
     */
    default Events.Subscription listen(Runnable changed) {
        return () -> {};
    }

    /** A film or series; the detail says what it is: {@code 1987 · Film}. */
    record FoundTitle(TitleId id, boolean series, String name, String detail) {}

    /** A search that was saved under a name, and the list that it opens. */
    record SavedFilter(String name, Place place) {}

    /** A single setting, and the page that shows it. */
    record FoundSetting(String key, Place.SettingsPage page) {}

    /** How many titles there are, the single settings, the saved filters. */
    record Catalog(long titles, List<FoundSetting> settings, List<SavedFilter> filters) {
        public Catalog {
            settings = List.copyOf(settings);
            filters = List.copyOf(filters);
        }
    }
}
