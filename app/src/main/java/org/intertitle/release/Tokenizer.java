package org.intertitle.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts a name into words and remembers which bracket pair holds each; one pass, no state. */
final class Tokenizer {

    private static final String OPENING = "[({【「『〔（［";
    private static final String CLOSING = "])}】」』〕）］";
    private static final String SEPARATORS = " ._-–—~,;|/\\\u3000\u00a0";
    private static final String COUNTERS = "話话集回期季화회";

    private final String name;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int brackets;
    private int gapStart;
    private int wordStart = -1;

    private Tokenizer(String name) {
        this.name = name;
    }

    static List<Token> tokens(String name) {
        return new Tokenizer(name).run();
    }

    private List<Token> run() {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                endWord(i);
                open.push(++brackets);
            } else if (CLOSING.indexOf(c) >= 0) {
                endWord(i);
                open.poll();
            } else if (SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c)) {
                endWord(i);
            } else {
                letter(i, c);
            }
        }
        endWord(name.length());
        return tokens;
    }

    private void letter(int i, char c) {
        if (c == '第' && i + 1 < name.length() && Digits.is(name.charAt(i + 1))) {
            endWord(i);
        }
        if (wordStart < 0) {
            wordStart = i;
        }
        if (COUNTERS.indexOf(c) >= 0 && i > wordStart && Digits.is(name.charAt(i - 1))) {
            endWord(i + 1);
        }
    }

    private void endWord(int end) {
        if (wordStart < 0) {
            return;
        }
        String text = name.substring(wordStart, end);
        Integer bracket = open.peek();
        tokens.add(
                new Token(
                        wordStart,
                        end,
                        text,
                        NameText.lower(text),
                        name.substring(gapStart, wordStart),
                        bracket == null ? 0 : bracket));
        gapStart = end;
        wordStart = -1;
    }
}
