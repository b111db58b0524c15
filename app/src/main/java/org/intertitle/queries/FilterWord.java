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

    /** Whether it is text as it stands, whatever signs are in it: {@code "Trek: Picard"}. */
    public boolean quoted() {
        return typed.charAt(0) == QUOTE;
    }

    /** The value as it has to be typed: in quotes where it holds spaces. */
    static String quote(String value) {
        String plain = value.replace(QUOTE, ' ');
        boolean spaces = plain.chars().anyMatch(Character::isWhitespace);
        return spaces ? QUOTE + plain + QUOTE : plain;
    }
}
