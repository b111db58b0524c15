package org.intertitle.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a sidecar's name, its place in it, and the opening sign of the brackets that hold it
 * (0: none).
 */
record SidecarNamePart(int start, int end, String text, String key, char bracket) {

    private static final String OPENING = "[({【（";
    private static final String CLOSING = "])}】）";

    /** The words of {@code text}, cut at brackets and any of {@code separators}. */
    static List<SidecarNamePart> split(String text, int offset, String separators) {
        List<SidecarNamePart> parts = new ArrayList<>();
        int start = 0;
        char bracket = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            boolean opens = OPENING.indexOf(c) >= 0;
            boolean closes = CLOSING.indexOf(c) >= 0;
            boolean cut = i == text.length() || opens || closes || separators.indexOf(c) >= 0;
            if (cut && i > start) {
                parts.add(of(text.substring(start, i), offset + start, bracket));
            }
            if (cut) {
                start = i + 1;
            }
            bracket = opens ? c : closes ? 0 : bracket;
        }
        return parts;
    }

    private static SidecarNamePart of(String word, int start, char bracket) {
        return new SidecarNamePart(
                start, start + word.length(), word, SidecarNameBases.key(word), bracket);
    }

    boolean bracketed() {
        return bracket != 0;
    }

    boolean numeric() {
        return !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    }

    boolean hasDigit() {
        return key.chars().anyMatch(Character::isDigit);
    }
}
