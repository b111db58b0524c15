package org.intertitle.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the keys that somebody who typed another one may have meant. */
final class NearestKeys {

    private NearestKeys() {}

    static List<String> of(String typed, Collection<String> keys) {
        return keys.stream()
                .sorted(
                        Comparator.comparingInt((String key) -> distance(typed, key))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
