package org.intertitle.release;

import java.util.Set;

/** {@code cd1}, {@code Part 2}, {@code pt. II}, {@code disc b}: one part of a work. */
final class PartRule implements Rule {

    private static final Set<String> MEDIA = Set.of("cd", "dvd", "disc", "disk");
    private static final Set<String> PARTS =
            Set.of("part", "pt", "parte", "teil", "partie", "часть");

    @Override
    public void apply(Reading reading) {
        for (int i = 1; i < reading.size() && !reading.has(Property.PART); i++) {
            if (reading.free(i)) {
                read(reading, i);
            }
        }
    }

    private static void read(Reading reading, int i) {
        String key = reading.at(i).key();
        int letters = 0;
        while (letters < key.length() && !Digits.is(key.charAt(letters))) {
            letters++;
        }
        String word = key.substring(0, letters);
        boolean medium = MEDIA.contains(word);
        if ((!medium && !PARTS.contains(word)) || (!medium && reading.numbered())) {
            return;
        }
        boolean joined = letters < key.length();
        Property property =
                medium || (joined && !yearFollows(reading, i)) ? Property.DISC : Property.PART;
        if (joined) {
            claim(reading, property, i, i + 1, Digits.value(key.substring(letters)));
        } else if (i + 1 < reading.size() && reading.at(i + 1).gap().length() <= 2) {
            claim(reading, property, i, i + 2, number(reading.at(i + 1).key(), medium));
        }
    }

    private static boolean yearFollows(Reading reading, int i) {
        for (int n = i + 1; n < reading.size() && n < i + 4; n++) {
            if (reading.claimed(n, Property.YEAR)) {
                return true;
            }
        }
        return false;
    }

    private static int number(String key, boolean medium) {
        if (medium && key.length() == 1 && key.charAt(0) >= 'a' && key.charAt(0) <= 'd') {
            return key.charAt(0) - 'a' + 1;
        }
        return Digits.all(key) ? Digits.value(key) : Math.max(Roman.value(key), word(key));
    }

    private static int word(String key) {
        return switch (key) {
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> -1;
        };
    }

    private static void claim(Reading reading, Property property, int from, int to, int number) {
        if (number > 0 && number < 100 && reading.free(to - 1)) {
            reading.claim(property, from, to);
            reading.add(Property.PART, String.valueOf(number));
        }
    }
}
