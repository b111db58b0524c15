package org.intertitle.ui.help;

import org.intertitle.kernel.FoldedName;

import java.util.ArrayList;
import java.util.List;

/** A few words around those that were searched, whole words only. Pure. */
final class Snippet {
    private static final int BEFORE = 6;
    private static final int LENGTH = 26;

    private Snippet() {}

    /** Parts of a line that take turns: not searched, searched, not searched and so on. */
    static List<String> of(String text, List<String> searched) {
        String[] words = text.strip().split(" ");
        int first = 0;
        while (first < words.length && !holds(words[first], searched)) {
            first++;
        }
        int from = first == words.length ? 0 : Math.max(0, first - BEFORE);
        int to = Math.min(words.length, from + LENGTH);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder(from > 0 ? "… " : "");
        boolean marked = false;
        for (int i = from; i < to; i++) {
            if (holds(words[i], searched) != marked) {
                parts.add(part.toString());
                part.setLength(0);
                marked = !marked;
            }
            part.append(words[i]).append(i < to - 1 ? " " : "");
        }
        parts.add(part.append(to < words.length ? " …" : "").toString());
        return parts;
    }

    private static boolean holds(String word, List<String> searched) {
        String folded = FoldedName.fold(word);
        return searched.stream().anyMatch(folded::contains);
    }
}
