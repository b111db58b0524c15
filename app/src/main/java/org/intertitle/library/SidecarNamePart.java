package org.intertitle.library;

import java.util.ArrayList;
import java.util.List;

/** A word of a sidecar's name, its place in it, and whether brackets hold it. */
record SidecarNamePart(int start, int end, String text, String key, boolean bracketed) {

    private static final String OPENING = "[({【（";
    private static final String CLOSING = "])}】）";

    /** The words of {@code text}, cut at brackets and any of {@code separators}. */
    static List<SidecarNamePart> split(String text, int offset, String separators) {
        List<SidecarNamePart> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            boolean opens = OPENING.indexOf(c) >= 0;
            boolean closes = CLOSING.indexOf(c) >= 0;
            boolean cut = i == text.length() || opens || closes || separators.indexOf(c) >= 0;
            if (cut && i > start) {
                parts.add(of(text.substring(start, i), offset + start, depth > 0));
            }
            if (cut) {
                start = i + 1;
            }
            depth += opens ? 1 : closes && depth > 0 ? -1 : 0;
        }
        return parts;
    }

    private static SidecarNamePart of(String word, int start, boolean bracketed) {
        return new SidecarNamePart(
                start, start + word.length(), word, SidecarNameBases.key(word), bracketed);
    }

    boolean numeric() {
        return !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    }

    boolean hasDigit() {
        return key.chars().anyMatch(Character::isDigit);
    }
}
