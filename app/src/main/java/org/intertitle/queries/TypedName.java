package org.intertitle.queries;

import org.intertitle.kernel.FoldedName;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What somebody typed of a name, and how well a name fits it. Names are compared folded and as
 * UTF-8. Immutable.
 */
final class TypedName {

    /** It does not fit. */
    static final int MISS = Integer.MAX_VALUE;

    private static final int MOST_WORDS = 12;
    private static final int MOST_INITIALS = 12;

    /** How it fits, the best first. */
    enum Fit {
        /** It is the name. */
        EXACT(0),
        /** The name begins so. */
        PREFIX(1),
        /** A further word of the name begins so. */
        WORD(2),
        /** Each typed word begins a word of the name, in any order. */
        WORDS(3),
        /** The letters begin words that follow each other. */
        INITIALS(4),
        /** It stands within a word. */
        INSIDE(5),
        /** Each typed word stands somewhere in the name. */
        PARTS(6);

        private final int place;

        Fit(int place) {
            this.place = place;
        }
    }

    private final byte[] phrase;
    private final byte[][] words;
    private final byte[][] letters;

    private TypedName(String folded) {
        phrase = bytes(folded);
        String[] apart = folded.split(" ", MOST_WORDS + 1);
        words = apart.length == 1 || apart.length > MOST_WORDS ? new byte[0][] : bytes(apart);
        int count = folded.codePointCount(0, folded.length());
        letters =
                apart.length > 1 || count < 2 || count > MOST_INITIALS
                        ? new byte[0][]
                        : bytes(folded.codePoints().mapToObj(Character::toString));
    }

    /** Empty where there is no letter and no digit. */
    static TypedName of(String typed) {
        return new TypedName(FoldedName.fold(typed));
    }

    private static byte[][] bytes(String[] texts) {
        return bytes(Arrays.stream(texts));
    }

    private static byte[][] bytes(Stream<String> texts) {
        return texts.map(TypedName::bytes).toArray(byte[][]::new);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return phrase.length == 0;
    }

    /**
     * How well the folded name between these bytes fits, the less the better: twice the place of
     * the {@link Fit}, and one more where what was typed is not a whole word; or {@link #MISS}.
     */
    int rank(byte[] text, int from, int to) {
        int rank = phrase(text, from, to);
        if (rank < rank(Fit.INSIDE, true)) {
            return rank;
        }
        int other = words.length > 0 ? words(text, from, to) : initials(text, from, to);
        return Math.min(rank, other);
    }

    private static int rank(Fit fit, boolean whole) {
        return fit.place * 2 + (whole ? 0 : 1);
    }

    private int phrase(byte[] text, int from, int to) {
        int best = MISS;
        for (int at = next(phrase, text, from, to); at >= 0; at = next(phrase, text, at + 1, to)) {
            int end = at + phrase.length;
            boolean whole = end == to || text[end] == ' ';
            if (at == from) {
                return rank(end == to ? Fit.EXACT : Fit.PREFIX, whole);
            }
            best = Math.min(best, rank(text[at - 1] == ' ' ? Fit.WORD : Fit.INSIDE, whole));
        }
        return best;
    }

    private int words(byte[] text, int from, int to) {
        boolean starts = true;
        boolean whole = true;
        for (byte[] word : words) {
            int at = best(word, text, from, to);
            if (at < 0) {
                return MISS;
            }
            int end = at + word.length;
            starts &= at == from || text[at - 1] == ' ';
            whole &= end == to || text[end] == ' ';
        }
        return rank(starts ? Fit.WORDS : Fit.PARTS, whole);
    }

    /** Where it stands at the start of a word, else where it stands at all; -1 for nowhere. */
    private static int best(byte[] word, byte[] text, int from, int to) {
        int first = next(word, text, from, to);
        for (int at = first; at >= 0; at = next(word, text, at + 1, to)) {
            if (at == from || text[at - 1] == ' ') {
                return at;
            }
        }
        return first;
    }

    private int initials(byte[] text, int from, int to) {
        if (letters.length == 0) {
            return MISS;
        }
        for (int start = from; start < to; start = wordAfter(text, start, to)) {
            int at = start;
            int told = 0;
            while (told < letters.length && at < to && begins(letters[told], text, at, to)) {
                at = wordAfter(text, at, to);
                told++;
            }
            if (told == letters.length) {
                return rank(Fit.INITIALS, start == from);
            }
        }
        return MISS;
    }

    private static int wordAfter(byte[] text, int at, int to) {
        int i = at;
        while (i < to && text[i] != ' ') {
            i++;
        }
        return i + 1;
    }

    private static boolean begins(byte[] part, byte[] text, int at, int to) {
        int end = at + part.length;
        return end <= to && Arrays.equals(part, 0, part.length, text, at, end);
    }

    /** The next place, from one on, where the part stands before {@code to}; -1 for nowhere. */
    static int next(byte[] part, byte[] text, int from, int to) {
        byte first = part[0];
        int last = to - part.length;
        for (int at = from; at <= last; at++) {
            if (text[at] == first && begins(part, text, at, to)) {
                return at;
            }
        }
        return -1;
    }
}
