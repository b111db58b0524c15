package org.intertitle.subtitle;

import java.util.List;

/**
 * Whether a subtitle is for the hard of hearing, by how many of its cues describe sounds, name
 * speakers or mark music. One bracket never makes it so.
 */
final class HearingImpairedText {

    private static final int FEWEST = 2;
    private static final double SHARE = 0.05;
    private static final double SHARE_OF_FEW = 0.2;
    private static final int FEW_CUES = 40;

    private HearingImpairedText() {}

    static boolean in(List<String> plainTexts) {
        int described = 0;
        int music = 0;
        int spoken = 0;
        for (String text : plainTexts) {
            spoken += text.isEmpty() ? 0 : 1;
            if (describesSound(text) || namesSpeaker(text)) {
                described++;
            } else if (text.indexOf('♪') >= 0 || text.indexOf('♫') >= 0) {
                music++;
            }
        }
        double share = spoken < FEW_CUES ? SHARE_OF_FEW : SHARE;
        return described >= FEWEST && described + music >= Math.max(FEWEST, spoken * share);
    }

    /** A bracket with at least three characters and a letter; round ones not in Arabic. */
    private static boolean describesSound(String text) {
        return bracketed(text, '[', ']') || (!arabic(text) && bracketed(text, '(', ')'));
    }

    private static boolean bracketed(String text, char open, char close) {
        int from = text.indexOf(open);
        int to = from < 0 ? -1 : text.indexOf(close, from);
        if (to - from < 4) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean arabic(String text) {
        return text.chars().anyMatch(c -> c >= 0x600 && c < 0x700);
    }

    /** A line that begins with a name in capitals and a colon. */
    private static boolean namesSpeaker(String text) {
        int start = 0;
        while (start < text.length()) {
            if (labelled(text, start)) {
                return true;
            }
            int next = text.indexOf('\n', start);
            start = next < 0 ? text.length() : next + 1;
        }
        return false;
    }

    private static boolean labelled(String text, int from) {
        int capitals = 0;
        for (int at = from; at < text.length() && at - from < 30; at++) {
            char c = text.charAt(at);
            if (c == ':') {
                return capitals >= 2;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c) || c == '\n') {
                return false;
            }
        }
        return false;
    }
}
