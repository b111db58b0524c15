package org.intertitle.ui.palette;

import org.intertitle.ui.palette.FoldedText.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a name fits what was typed, and which parts of it do. Names and typed text are compared
 * folded. The natural order is from best to worst. Pure.
 *
 * @param penalty tells matches of one rank apart: where it begins, then how long the name is
 */
record Match(Rank rank, int penalty, List<Span> spans) implements Comparable<Match> {
    private static final Comparator<Match> ORDER =
            Comparator.comparing(Match::rank).thenComparingInt(Match::penalty);

    /** From best to worst. */
    enum Rank {
        PREFIX,
        WORD_START,
        INFIX,
        WORDS,
        SUBSEQUENCE
    }

    Match {
        spans = List.copyOf(spans);
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }

    /** The best way in which the name fits; an empty text fits every name. */
    static Optional<Match> of(String typed, String name) {
        if (typed.isBlank()) {
            return Optional.of(new Match(Rank.PREFIX, 0, List.of()));
        }
        String words = FoldedText.of(typed).text();
        if (words.isEmpty()) {
            return signs(typed.strip(), name);
        }
        FoldedText folded = FoldedText.of(name);
        return whole(words, folded)
                .or(() -> eachWord(words, folded))
                .or(() -> subsequence(words.replace(" ", ""), folded));
    }

    /** Text without letters, such as an emoji or a question mark, is looked for as it is. */
    private static Optional<Match> signs(String typed, String name) {
        int at = name.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        boolean within = at >= 0 && at + typed.length() <= name.length();
        return within
                ? Optional.of(new Match(Rank.INFIX, at, List.of(new Span(at, at + typed.length()))))
                : Optional.empty();
    }

    private static Optional<Match> whole(String words, FoldedText name) {
        int at = begin(words, name.text());
        if (at < 0) {
            return Optional.empty();
        }
        Rank rank = at == 0 ? Rank.PREFIX : starts(name.text(), at) ? Rank.WORD_START : Rank.INFIX;
        return Optional.of(
                new Match(
                        rank,
                        at * 1000 + name.text().length(),
                        List.of(name.span(at, at + words.length()))));
    }

    /** Where it stands at the start of a word, else where it stands at all; -1 for nowhere. */
    private static int begin(String words, String name) {
        int first = name.indexOf(words);
        for (int at = first; at >= 0; at = name.indexOf(words, at + 1)) {
            if (starts(name, at)) {
                return at;
            }
        }
        return first;
    }

    private static boolean starts(String name, int at) {
        return at == 0 || name.charAt(at - 1) == ' ';
    }

    private static Optional<Match> eachWord(String words, FoldedText name) {
        List<Span> spans = new ArrayList<>();
        int penalty = name.text().length();
        for (String word : words.split(" ", -1)) {
            int at = begin(word, name.text());
            if (at < 0) {
                return Optional.empty();
            }
            penalty += starts(name.text(), at) ? 0 : 1000;
            spans.add(name.span(at, at + word.length()));
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return Optional.of(new Match(Rank.WORDS, penalty, apart(spans)));
    }

    /** The letters in their order: the first begins a word, each further one too if it can. */
    private static Optional<Match> subsequence(String letters, FoldedText folded) {
        String name = folded.text();
        List<Span> spans = new ArrayList<>();
        int at = -1;
        int gaps = 0;
        for (int i = 0; i < letters.length(); i++) {
            int next = name.indexOf(letters.charAt(i), at + 1);
            int start = wordStart(name, letters.charAt(i), at + 1);
            if (start >= 0 && next != at + 1 && fits(letters, i, name, start)) {
                next = start;
            }
            if (next < 0 || (i == 0 && !starts(name, next))) {
                return Optional.empty();
            }
            gaps += next == at + 1 ? 0 : starts(name, next) ? 1 : 5;
            spans.add(folded.span(next, next + 1));
            at = next;
        }
        return letters.length() < 2
                ? Optional.empty()
                : Optional.of(
                        new Match(Rank.SUBSEQUENCE, gaps * 1000 + name.length(), apart(spans)));
    }

    private static int wordStart(String name, char letter, int from) {
        for (int at = name.indexOf(letter, from); at >= 0; at = name.indexOf(letter, at + 1)) {
            if (starts(name, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the rest of the letters still follows behind this place. */
    private static boolean fits(String letters, int i, String name, int start) {
        int at = start;
        for (int k = i + 1; k < letters.length(); k++) {
            at = name.indexOf(letters.charAt(k), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Parts that touch or overlap become one. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans) {
            if (!out.isEmpty() && span.from() <= out.getLast().to()) {
                Span last = out.removeLast();
                out.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                out.add(span);
            }
        }
        return out;
    }
}
