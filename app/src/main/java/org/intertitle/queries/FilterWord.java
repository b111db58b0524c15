package org.intertitle.queries;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a filter as it is typed: what spaces outside quotes part. A quote that nobody closes
 * ends with the text.
 *
 * @param from where it begins in the filter, from 0
 * @param to where it ends, exclusive
 * @param typed the word as it is typed, with its quotes
 * @param text the word without its quotes
 * @param open whether a quote in it is not closed
 */
public record FilterWord(int from, int to, String typed, String text, boolean open) {

    private static final char QUOTE = '"';
    private static final String MINUS = "-";

    /** The words in their order. */
    public static List<FilterWord> split(String filter) {
        List<FilterWord> words = new ArrayList<>();
        int at = 0;
        while (at < filter.length()) {
            if (Character.isWhitespace(filter.charAt(at))) {
                at++;
            } else {
                FilterWord word = read(filter, at);
                words.add(word);
                at = word.to();
            }
        }
        return words;
    }

    private static FilterWord read(String filter, int from) {
        boolean quoted = false;
        int to = from;
        while (to < filter.length() && (quoted || !Character.isWhitespace(filter.charAt(to)))) {
            quoted ^= filter.charAt(to) == QUOTE;
            to++;
        }
        String typed = filter.substring(from, to);
        return new FilterWord(from, to, typed, typed.replace("\"", ""), quoted);
    }

    /** What makes the opposite of the rest of the word: {@code -}, {@code not:}, or nothing. */
    public String negation() {
        if (typed.startsWith(MINUS) && typed.length() > 1) {
            return typed.substring(0, 1);
        }
        String not = FilterKey.NOT.opening();
        return typed.regionMatches(true, 0, not, 0, not.length())
                ? typed.substring(0, not.length())
                : "";
    }

    /** The word without {@link #negation}. */
    public FilterWord positive() {
        int cut = negation().length();
        return new FilterWord(from + cut, to, typed.substring(cut), text.substring(cut), open);
    }

    /** Whether it is text as it stands, whatever signs are in it: {@code "Trek: Picard"}. */
    public boolean quoted() {
        return typed.startsWith("\"");
    }

    /** The value as it has to be typed: in quotes where it holds spaces. */
    static String quote(String value) {
        String plain = value.replace(QUOTE, ' ');
        boolean spaces = plain.chars().anyMatch(Character::isWhitespace);
        return spaces ? QUOTE + plain + QUOTE : plain;
    }
}
