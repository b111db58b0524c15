package org.intertitle.demo;

import java.util.List;

/** Names of films, series and groups that no real one has. Immutable. */
final class SampleNames {

    private static final List<String> FIRST =
            List.of(
                    "Silent",
                    "Crimson",
                    "Hidden",
                    "Last",
                    "Broken",
                    "Golden",
                    "Distant",
                    "Winter",
                    "Paper",
                    "Burning",
                    "Hollow",
                    "Northern",
                    "Quiet",
                    "Second",
                    "Empty",
                    "Électrique",
                    "Übermorgen",
                    "Stille");

    private static final List<String> SECOND =
            List.of(
                    "Harbour",
                    "Orchard",
                    "Meridian",
                    "Lantern",
                    "Cathedral",
                    "Garden",
                    "River",
                    "Station",
                    "Letter",
                    "Mountain",
                    "Window",
                    "Island",
                    "Compass",
                    "Theatre",
                    "Straße",
                    "Forêt",
                    "海辺");

    private static final List<String> ANIME =
            List.of(
                    "Kaze no Shiori",
                    "Hoshi no Kawa",
                    "Yoru to Umi",
                    "Tetsu no Hana",
                    "Sora Biyori");

    private static final List<String> GROUPS = List.of("NTb", "FLUX", "SPARKS", "AMIABLE", "RARBG");

    private SampleNames() {}

    static String of(int place) {
        return FIRST.get(place % FIRST.size())
                + " "
                + SECOND.get(place / FIRST.size() % SECOND.size());
    }

    static String anime(int place) {
        return ANIME.get(place % ANIME.size()) + " " + (place + 1);
    }

    static String group(int place) {
        return GROUPS.get(place % GROUPS.size());
    }

    /** As releases write it: dots for spaces. */
    static String dotted(String title) {
        return title.replace(' ', '.');
    }
}
