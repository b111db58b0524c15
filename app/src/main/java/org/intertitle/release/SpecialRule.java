package org.intertitle.release;

import java.util.Map;
import java.util.Set;

/** Specials of anime and series: {@code OVA 2}, {@code SP1}, {@code NCOP}, {@code Special 3}. */
final class SpecialRule implements Rule {

    private static final Map<String, String> NUMBERED =
            Map.of(
                    "ova", "Original Animated Video",
                    "oav", "Original Animated Video",
                    "ovas", "Original Animated Video",
                    "oad", "Original Animation DVD",
                    "sp", "",
                    "special", "",
                    "specials", "",
                    "spécial", "",
                    "特典", "");
    private static final Set<String> CREDITLESS =
            Set.of("ncop", "nced", "pv", "cm", "creditless", "menu");

    @Override
    public void apply(Reading reading) {
        boolean likely =
                reading.hint() == NameHint.ANIME
                        || reading.hint() == NameHint.EPISODE
                        || reading.claimed(0, Property.GROUP);
        for (int i = 0; i < reading.size(); i++) {
            if (reading.free(i) && (likely || reading.at(i).afterDash()) && read(reading, i)) {
                return;
            }
        }
    }

    private static boolean read(Reading reading, int i) {
        String key = reading.at(i).key();
        int letters = 0;
        while (letters < key.length() && !Digits.is(key.charAt(letters))) {
            letters++;
        }
        String word = key.substring(0, letters);
        if (CREDITLESS.contains(word) && !reading.numbered()) {
            reading.claim(Property.SEASON, i, i + 1, "0");
            reading.add(Property.EPISODE_TITLE, reading.at(i).text());
            return true;
        }
        String meaning = NUMBERED.get(word);
        return meaning != null && numbered(reading, i, letters, meaning);
    }

    private static boolean numbered(Reading reading, int i, int letters, String meaning) {
        if (reading.has(Property.EPISODE) || reading.has(Property.SEASON)) {
            return false;
        }
        boolean joined = letters < reading.at(i).key().length();
        boolean apart = !joined && i + 1 < reading.size() && reading.at(i + 1).number() >= 0;
        if (!joined && !apart && !reading.endsAfter(i)) {
            return false;
        }
        if (joined || apart) {
            int at = joined ? i : i + 1;
            int start = reading.at(at).start() + (joined ? letters : 0);
            EpisodeChain chain = chain(reading, start);
            reading.claim(Property.SEASON, i, at + 1, "0");
            chain.note(reading);
        } else {
            reading.claim(Property.SEASON, i, i + 1, "0");
        }
        if (!meaning.isEmpty()) {
            reading.add(Property.OTHER, meaning);
        }
        return true;
    }

    private static EpisodeChain chain(Reading reading, int start) {
        Cursor cursor = new Cursor(reading.low(), start);
        EpisodeChain chain = new EpisodeChain(cursor, "e", Math.max(0, cursor.number(4)));
        chain.read(-1);
        return chain;
    }
}
