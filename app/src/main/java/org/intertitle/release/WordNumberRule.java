package org.intertitle.release;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * Seasons and episodes that are named: {@code Season 1 Episode 2}, {@code Folge 3}, {@code 第12話}.
 */
final class WordNumberRule implements Rule {

    private static final Set<String> SEASON =
            Set.of(
                    "season",
                    "seasons",
                    "series",
                    "staffel",
                    "saison",
                    "temporada",
                    "stagione",
                    "seizoen",
                    "sezon",
                    "sezona",
                    "sezóna",
                    "сезон",
                    "säsong",
                    "sesong",
                    "sæson",
                    "kausi",
                    "évad",
                    "시즌",
                    "seas",
                    "temp",
                    "serie");
    private static final Set<String> EPISODE =
            Set.of(
                    "episode",
                    "episodes",
                    "ep",
                    "eps",
                    "epi",
                    "e",
                    "folge",
                    "folgen",
                    "episodio",
                    "épisode",
                    "capitulo",
                    "capítulo",
                    "cap",
                    "aflevering",
                    "серия",
                    "эпизод",
                    "odcinek",
                    "odc",
                    "avsnitt",
                    "jakso",
                    "bölüm",
                    "díl",
                    "episódio",
                    "puntata",
                    "rész",
                    "afsnit",
                    "tập",
                    "#");
    private static final Map<Character, Property> COUNTERS =
            Map.of(
                    '話', Property.EPISODE,
                    '话', Property.EPISODE,
                    '集', Property.EPISODE,
                    '回', Property.EPISODE,
                    '화', Property.EPISODE,
                    '회', Property.EPISODE,
                    '期', Property.SEASON,
                    '季', Property.SEASON);
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

    @Override
    public void apply(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.free(i) && !counter(reading, i) && !ordinal(reading, i)) {
                word(reading, i);
            }
        }
    }

    private static boolean counter(Reading reading, int i) {
        String key = reading.at(i).key();
        Property property = COUNTERS.get(key.charAt(key.length() - 1));
        int from = key.charAt(0) == '第' ? 1 : 0;
        if (property == null || key.length() < from + 2 || has(reading, property)) {
            return false;
        }
        int number = Digits.value(key.substring(from, key.length() - 1));
        if (number >= 0) {
            reading.claim(property, i, i + 1, String.valueOf(number));
        }
        return number >= 0;
    }

    private static boolean ordinal(Reading reading, int i) {
        String key = reading.at(i).key();
        int digits = Digits.run(key, 0);
        boolean season = i + 1 < reading.size() && reading.at(i + 1).key().equals("season");
        if (!season || digits == 0 || digits > 2 || !ORDINAL.contains(key.substring(digits))) {
            return false;
        }
        claim(reading, Property.SEASON, i, i + 2, Digits.value(key.substring(0, digits)));
        return true;
    }

    private static void word(Reading reading, int i) {
        String key = reading.at(i).key();
        int letters = 0;
        while (letters < key.length() && !Digits.is(key.charAt(letters))) {
            letters++;
        }
        Property property = property(key.substring(0, letters));
        if (property == null || has(reading, property) || film(reading, property)) {
            return;
        }
        if (letters < key.length()) {
            joined(reading, i, property, letters);
        } else if (i + 1 < reading.size() && letters > 1 && reading.at(i + 1).gap().length() <= 2) {
            number(reading, i, i + 1, property, reading.at(i + 1).start());
        }
    }

    private static void joined(Reading reading, int i, Property property, int letters) {
        boolean shortForm = letters == 1 && reading.at(i).key().length() - letters < 2;
        if (!shortForm || reading.at(i).key().charAt(0) == '#') {
            number(reading, i, i, property, reading.at(i).start() + letters);
        }
    }

    private static void number(Reading reading, int from, int at, Property property, int start) {
        Cursor cursor = new Cursor(reading.low(), start);
        int number = cursor.number(4);
        if (number < 0 || YearRule.plausible(number)) {
            return;
        }
        if (property == Property.EPISODE) {
            EpisodeChain chain = new EpisodeChain(cursor, "e", number);
            chain.read(-1);
            reading.claim(property, from, reading.indexAfter(at, cursor.at()), chain.episodes());
            chain.note(reading);
        } else if (cursor.atBoundary()) {
            claim(reading, property, from, at + 1, number);
        }
    }

    private static @Nullable Property property(String word) {
        if (SEASON.contains(word)) {
            return Property.SEASON;
        }
        return EPISODE.contains(word) ? Property.EPISODE : null;
    }

    private static boolean has(Reading reading, Property property) {
        return reading.has(property);
    }

    private static boolean film(Reading reading, Property property) {
        return property == Property.EPISODE
                && reading.hint() == NameHint.FILM
                && !reading.has(Property.SEASON);
    }

    private static void claim(Reading reading, Property property, int from, int to, int number) {
        reading.claim(property, from, to, String.valueOf(number));
    }
}
