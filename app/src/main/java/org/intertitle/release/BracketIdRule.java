package org.intertitle.release;

import java.util.Map;

/**
 * Ids of databases in brackets: {@code [tvdbid-81189]}, {@code {tmdb-603}}, {@code [tt0111161]}.
 */
final class BracketIdRule implements Rule {

    private static final Map<String, String> SITES =
            Map.of(
                    "imdb", "imdb",
                    "imdbid", "imdb",
                    "tmdb", "tmdb",
                    "tmdbid", "tmdb",
                    "tvdb", "tvdb",
                    "tvdbid", "tvdb",
                    "anidb", "anidb",
                    "anidbid", "anidb");

    @Override
    public void apply(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.at(i).bracket() != 0 && reading.free(i)) {
                read(reading, i);
            }
        }
    }

    private static void read(Reading reading, int i) {
        String key = reading.at(i).key();
        int equals = key.indexOf('=');
        if (imdb(key)) {
            reading.claim(Property.ID, i, i + 1, "imdb=" + key);
        } else if (equals > 0 && SITES.containsKey(key.substring(0, equals))) {
            claim(reading, i, i + 1, key.substring(0, equals), key.substring(equals + 1));
        } else if (SITES.containsKey(key) && i + 1 < reading.size()) {
            claim(reading, i, i + 2, key, reading.at(i + 1).key());
        }
    }

    private static void claim(Reading reading, int from, int to, String site, String id) {
        if (Digits.all(id) || imdb(id)) {
            reading.claim(Property.ID, from, to, SITES.get(site) + "=" + id);
        }
    }

    private static boolean imdb(String key) {
        return key.length() >= 9 && key.startsWith("tt") && Digits.all(key.substring(2));
    }
}
