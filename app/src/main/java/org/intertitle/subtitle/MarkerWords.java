package org.intertitle.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts words that one of two near languages uses and the other does not. Immutable. */
final class MarkerWords {

    private final Set<String> words;

    MarkerWords(String words) {
        this.words = Set.of(words.strip().split("\\s+"));
    }

    int in(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += this.words.contains(word) ? 1 : 0;
        }
        return count;
    }

    /** The words of a text in lower case. */
    static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            String lower = line.toLowerCase(Locale.ROOT);
            int start = -1;
            for (int at = 0; at <= lower.length(); at++) {
                boolean letter = at < lower.length() && Character.isLetter(lower.charAt(at));
                if (letter && start < 0) {
                    start = at;
                } else if (!letter && start >= 0) {
                    words.add(lower.substring(start, at));
                    start = -1;
                }
            }
        }
        return words;
    }

    /** Whether a text has any of these letters. */
    static boolean has(List<String> lines, String letters) {
        return lines.stream().anyMatch(line -> line.chars().anyMatch(c -> letters.indexOf(c) >= 0));
    }
}
