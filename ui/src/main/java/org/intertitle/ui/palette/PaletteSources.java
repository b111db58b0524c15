package org.intertitle.ui.palette;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;

import java.util.List;

/** What the palette finds besides actions; called in the background, may throw anything. */
public interface PaletteSources {
    /** Nothing to find, before the services are there. */
    PaletteSources NONE =
            new PaletteSources() {
                @Override
                public List<FoundTitle> titles(String typed, int limit) {
                    return List.of();
                }

                @Override
                public Catalog catalog() {
                    return new Catalog(0, List.of(), List.of());
                }
            };

    /** The titles that fit best, the best first. */
    List<FoundTitle> titles(String typed, int limit);

    /** What is read once, when the palette opens. */
    Catalog catalog();

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
