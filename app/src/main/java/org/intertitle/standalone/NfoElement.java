package org.intertitle.standalone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The children of one root element of an {@code .nfo} file, gathered while it is read. */
final class NfoElement {

    private static final Set<String> SITES = Set.of("imdb", "tmdb", "tvdb", "anidb");
    private static final Map<String, String> ID_ELEMENTS =
            Map.of(
                    "imdbid", "imdb",
                    "imdb_id", "imdb",
                    "imdb", "imdb",
                    "tmdbid", "tmdb",
                    "tmdb_id", "tmdb",
                    "tvdbid", "tvdb",
                    "tvdb_id", "tvdb",
                    "anidbid", "anidb");

    private final NfoFacts.Kind kind;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    NfoElement(NfoFacts.Kind kind) {
        this.kind = kind;
    }

    void put(String name, String type, String value) {
        String site = ID_ELEMENTS.get(name);
        if (value.isEmpty()) {
            return;
        }
        if (site != null) {
            id(site, value);
        } else if (name.equals("uniqueid")) {
            id(type, value);
        } else if (name.equals("id")) {
            id(
                    value.startsWith("tt") ? "imdb" : kind == NfoFacts.Kind.MOVIE ? "tmdb" : "tvdb",
                    value);
        } else {
            values.putIfAbsent(name, value);
        }
    }

    private void id(String site, String value) {
        boolean imdb = site.equals("imdb");
        String digits = imdb && value.startsWith("tt") ? value.substring(2) : value;
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (SITES.contains(site)
                && number
                && value.length() < 16
                && imdb == value.startsWith("tt")) {
            ids.putIfAbsent(site, value);
        }
    }

    NfoFacts facts() {
        LocalDate premiered = date(values.get("premiered"));
        LocalDate released = premiered == null ? date(values.get("releasedate")) : premiered;
        Integer year = number("year", 1880, 2100);
        return new NfoFacts(
                kind,
                values.get("title"),
                values.get("showtitle"),
                year == null && released != null ? Integer.valueOf(released.getYear()) : year,
                number("season", 0, 9_999),
                number("episode", 0, 99_999),
                date(values.get("aired")),
                ids);
    }

    private @Nullable Integer number(String name, int least, int most) {
        String value = values.get(name);
        if (value == null || value.length() > 5 || !value.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int number = Integer.parseInt(value);
        return number >= least && number <= most ? Integer.valueOf(number) : null;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        if (value == null || value.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
