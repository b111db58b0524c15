package org.intertitle.library;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The base names of the videos in a folder, found by the sidecars that begin with one of them; a
 * look-up costs the same however many there are. Immutable.
 */
final class SidecarNameBases {

    private static final String BOUNDARIES = ".-_ [({";
    private static final Set<String> ROMAN =
            Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI");
    private static final int MOST_BOUNDARIES = 24;
    private static final int MOST_STRANGE_WORDS = 4;

    private final Map<String, String> bases = new HashMap<>();

    SidecarNameBases(Collection<String> videoBases) {
        for (String base : videoBases) {
            bases.putIfAbsent(key(base), base);
        }
    }

    /** Names are compared without case and in composed form, as macOS stores others. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** A base and what the sidecar's stem has behind it. */
    record Found(String base, String rest) {}

    /** The longest base that the stem belongs to. */
    @Nullable Found find(String stem) {
        String exact = bases.get(key(stem));
        if (exact != null) {
            return new Found(exact, "");
        }
        int boundary = stem.length();
        for (int n = 0; n < MOST_BOUNDARIES; n++) {
            boundary = boundaryBefore(stem, boundary);
            if (boundary <= 0) {
                return null;
            }
            String base = bases.get(key(stem.substring(0, boundary)));
            if (base != null && belongs(stem.substring(boundary))) {
                return new Found(base, stem.substring(boundary));
            }
        }
        return null;
    }

    private static int boundaryBefore(String stem, int from) {
        for (int i = from - 1; i > 0; i--) {
            if (BOUNDARIES.indexOf(stem.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A dot may be followed by anything but another episode; other signs by known words only. */
    private static boolean belongs(String rest) {
        List<SidecarNamePart> words = SidecarNamePart.split(rest, 0, ". _-&+,");
        if (rest.charAt(0) == '.') {
            long strange = words.stream().filter(SidecarNameBases::strange).count();
            return strange < MOST_STRANGE_WORDS
                    && words.stream().noneMatch(SidecarNameBases::episode);
        }
        return !words.isEmpty()
                && !words.getFirst().numeric()
                && !ROMAN.contains(words.getFirst().text())
                && words.stream().allMatch(word -> SidecarNameFacts.known(word));
    }

    private static boolean strange(SidecarNamePart word) {
        return !SidecarNameFacts.known(word) && !word.hasDigit();
    }

    private static boolean episode(SidecarNamePart word) {
        String key = word.key();
        int digits = 1;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        boolean more = digits + 1 < key.length() && Character.isDigit(key.charAt(digits + 1));
        boolean season = key.charAt(0) == 's' && digits > 1;
        boolean cross = Character.isDigit(key.charAt(0)) && digits <= 2;
        return more
                && ((season && key.charAt(digits) == 'e') || (cross && key.charAt(digits) == 'x'));
    }
}
