package org.intertitle.queries;

import org.intertitle.kernel.FoldedName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can stand at a place of a filter that is being typed: names of terms, and behind a name its
 * values. Pure and thread-safe.
 */
public final class FilterCompletion {

    /** No more than these are offered. */
    public static final int MOST = 60;

    private static final Offers NONE = new Offers(0, 0, "", List.of());

    private final Values values;

    public FilterCompletion(Values values) {
        this.values = values;
    }

    /** A value as it is typed, and as people call it: {@code de}, {@code German}. */
    public record Named(String value, String name) {}

    /** The values that depend on the library, those that are likely first. */
    public record Values(List<Named> languages, List<Named> folders) {
        public static final Values NONE = new Values(List.of(), List.of());

        public Values {
            languages = List.copyOf(languages);
            folders = List.copyOf(folders);
        }
    }

    /** Something to put in; the text replaces what is typed of it. */
    public sealed interface Offer {
        String text();

        /** A name of a term; its value is still to be typed. */
        record Name(FilterKey key, String text) implements Offer {}

        /** A whole term. */
        record Value(FilterKey key, Named value, String text) implements Offer {}
    }

    /**
     * What can stand in place of the characters from {@code from} to {@code to}; {@code typed} is
     * what is there of it before the cursor.
     */
    public record Offers(int from, int to, String typed, List<Offer> offers) {
        public Offers {
            offers = List.copyOf(offers);
        }

        public boolean isEmpty() {
            return offers.isEmpty();
        }
    }

    /** What can stand where the cursor is; it lies behind so many characters. */
    public Offers at(String filter, int cursor) {
        if (filter.length() > FilterParser.LONGEST || cursor < 0 || cursor > filter.length()) {
            return NONE;
        }
        boolean before = cursor < filter.length() && !Character.isWhitespace(filter.charAt(cursor));
        return FilterWord.split(filter).stream()
                .filter(word -> word.from() < cursor && cursor <= word.to())
                .findFirst()
                .map(word -> within(word, cursor))
                .orElseGet(() -> before ? NONE : new Offers(cursor, cursor, "", names("", "")));
    }

    private Offers within(FilterWord word, int cursor) {
        String typed = word.typed().substring(0, cursor - word.from());
        String minus = typed.startsWith("-") ? "-" : "";
        String term = word.typed().substring(minus.length());
        String before = typed.substring(minus.length());
        int sign = sign(before);
        if (sign < 0) {
            int behind = sign(term);
            int end = behind < 0 ? word.to() : word.from() + minus.length() + behind + 1;
            return new Offers(word.from(), end, typed, names(minus, before));
        }
        int to = word.open() ? cursor : word.to();
        return FilterKey.of(before.substring(0, sign))
                .map(key -> values(key, minus, before.substring(sign)))
                .map(offers -> new Offers(word.from(), to, typed, offers))
                .filter(offers -> !alreadyThere(offers, word))
                .orElse(NONE);
    }

    private static boolean alreadyThere(Offers offers, FilterWord word) {
        return offers.offers().size() == 1
                && offers.offers().getFirst().text().equalsIgnoreCase(word.typed());
    }

    private static int sign(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (":<>".indexOf(term.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Offer> names(String minus, String typed) {
        String begun = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(FilterKey.values())
                .filter(key -> key.word().startsWith(begun))
                .<Offer>map(key -> new Offer.Name(key, minus + key.opening()))
                .toList();
    }

    /** The values of a term; {@code tail} is what is typed of it, from the sign on. */
    private List<Offer> values(FilterKey key, String minus, String tail) {
        String begun = tail.substring(1).replace("\"", "");
        return switch (key.takes()) {
            case LANGUAGE -> named(key, minus, begun, values.languages());
            case FOLDER -> named(key, minus, begun, values.folders());
            case CHOICE -> named(key, minus, begun, plain(key.choices()));
            case NUMBER, AGE -> signed(key, minus, tail.charAt(0) == ':' ? begun : tail);
        };
    }

    private static List<Named> plain(List<String> choices) {
        return choices.stream().map(choice -> new Named(choice, choice)).toList();
    }

    /** Those whose value begins so, then those that are called so. */
    private static List<Offer> named(FilterKey key, String minus, String typed, List<Named> all) {
        String begun = FoldedName.fold(typed);
        List<Named> fitting = new ArrayList<>();
        all.stream().filter(each -> begins(each.value(), typed)).forEach(fitting::add);
        if (!begun.isEmpty() || typed.isBlank()) {
            all.stream()
                    .filter(each -> !fitting.contains(each) && wordBegins(each.name(), begun))
                    .forEach(fitting::add);
        }
        return fitting.stream()
                .limit(MOST)
                .<Offer>map(each ->
                        new Offer.Value(
                                key,
                                each,
                                minus + key.word() + ":" + FilterWord.quote(each.value())))
                .toList();
    }

    private static boolean begins(String value, String typed) {
        return value.regionMatches(true, 0, typed, 0, typed.length());
    }

    private static boolean wordBegins(String name, String begun) {
        return (" " + FoldedName.fold(name)).contains(" " + begun);
    }

    private static List<Offer> signed(FilterKey key, String minus, String typed) {
        return key.choices().stream()
                .filter(choice -> choice.startsWith(typed))
                .<Offer>map(choice ->
                        new Offer.Value(
                                key,
                                new Named(choice, choice),
                                minus + key.opening().replaceAll("[<>]$", "") + choice))
                .toList();
    }
}
