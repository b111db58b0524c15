package org.intertitle.release;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of words that releases are described with ({@code vocabulary.tsv}). Immutable. */
final class Vocabulary {

    /** How much must surround a word before it means what the table says. */
    enum Strength {
        STRONG,
        EDGE,
        WEAK,
        SERVICE
    }

    /** A property with its values. */
    record Fact(Property property, List<String> values) {}

    /** What a spelling means. */
    record Entry(Strength strength, List<Fact> facts) {}

    private static final int LONGEST = 5;

    private final Map<Strength, Map<String, Entry>> entries;

    private Vocabulary(Map<Strength, Map<String, Entry>> entries) {
        this.entries = entries;
    }

    static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.tsv")) {
            byte[] bytes = Objects.requireNonNull(in, "vocabulary.tsv").readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary parse(String text) {
        Map<Strength, Map<String, Entry>> entries = new HashMap<>();
        for (Strength strength : Strength.values()) {
            entries.put(strength, new HashMap<>());
        }
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            List<String> cells = List.of(line.split("\t", -1));
            Strength strength = Strength.valueOf(NameText.upper(cells.get(2)));
            Entry entry = new Entry(strength, facts(cells.get(0), cells.get(1)));
            Objects.requireNonNull(entries.get(strength)).put(cells.get(3), entry);
        }
        return new Vocabulary(entries);
    }

    private static List<Fact> facts(String property, String values) {
        List<Fact> facts = new ArrayList<>();
        int more = values.indexOf("+OTHER=");
        String own = more < 0 ? values : values.substring(0, more);
        facts.add(new Fact(Property.valueOf(property), split(own)));
        if (more >= 0) {
            facts.add(new Fact(Property.OTHER, split(values.substring(more + 7))));
        }
        return facts;
    }

    private static List<String> split(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split("\\|", -1));
    }

    /** An entry and the index after the last word that spells it. */
    record Match(Entry entry, int end) {}

    /** The longest run of free words from {@code index} that spells an entry of that strength. */
    @Nullable Match longest(Reading reading, int index, Strength strength) {
        Map<String, Entry> table = Objects.requireNonNull(entries.get(strength));
        StringBuilder spelling = new StringBuilder();
        Match best = null;
        int bracket = reading.at(index).bracket();
        for (int i = index; i < reading.size() && i < index + LONGEST; i++) {
            Token token = reading.at(i);
            boolean adjoins =
                    i == index || (token.bracket() == bracket && token.gap().length() == 1);
            if (!adjoins || !reading.free(i) || token.key().length() > 24) {
                break;
            }
            spelling.append(token.key());
            Entry entry = table.get(spelling.toString());
            if (entry != null) {
                best = new Match(entry, i + 1);
            }
        }
        return best;
    }

    static void claim(Reading reading, int from, Match match) {
        for (Fact fact : match.entry().facts()) {
            reading.claim(fact.property(), from, match.end(), fact.values().toArray(String[]::new));
        }
    }
}
