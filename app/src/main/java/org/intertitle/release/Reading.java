package org.intertitle.release;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One name while rules read it: its words, who claimed each, and what was found. One thread. */
final class Reading {

    private final String name;
    private final String low;
    private final NameHint hint;
    private final List<Token> tokens;
    private final @Nullable Property[] claims;
    private final Map<Property, List<String>> values = new EnumMap<>(Property.class);

    Reading(String name, NameHint hint) {
        this.name = name;
        this.low = NameText.lower(name);
        this.hint = hint;
        this.tokens = Tokenizer.tokens(name);
        this.claims = new Property[tokens.size()];
    }

    /** The name in lower case, of the same length. */
    String low() {
        return low;
    }

    String name() {
        return name;
    }

    NameHint hint() {
        return hint;
    }

    int size() {
        return claims.length;
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean free(int index) {
        return index >= 0 && index < claims.length && claims[index] == null;
    }

    @Nullable Property claimOf(int index) {
        return claims[index];
    }

    boolean claimed(int index, Property property) {
        return index < claims.length && claims[index] == property;
    }

    void claim(Property property, int from, int to, String... found) {
        for (int i = from; i < to; i++) {
            claims[i] = property;
        }
        add(property, found);
    }

    /** Notes a value without claiming words. */
    void add(Property property, String... found) {
        List<String> list = values.computeIfAbsent(property, key -> new ArrayList<>());
        for (String value : found) {
            if (property == Property.PROPER || !list.contains(value)) {
                list.add(value);
            }
        }
    }

    List<String> values(Property property) {
        return values.getOrDefault(property, List.of());
    }

    boolean has(Property property) {
        return !values(property).isEmpty();
    }

    /** Whether a season, an episode or a date was found. */
    boolean numbered() {
        return has(Property.EPISODE)
                || has(Property.SEASON)
                || has(Property.DATE)
                || has(Property.ABSOLUTE);
    }

    /** The index after the last word that starts before {@code end}, from {@code from} on. */
    int indexAfter(int from, int end) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).start() < end) {
            i++;
        }
        return i;
    }

    /** The first word, past the one at the start, that a rule claimed as more than a side note. */
    int firstAnchor() {
        for (int i = 0; i < claims.length; i++) {
            Property claim = claims[i];
            if (claim != null
                    && claim != Property.ID
                    && claim != Property.CRC
                    && claim != Property.COUNTRY
                    && !(claim == Property.GROUP)) {
                return i;
            }
        }
        return claims.length;
    }

    /** Whether what follows the word at {@code index} cannot be the rest of a title. */
    boolean endsAfter(int index) {
        int next = index + 1;
        return next >= claims.length
                || claims[next] != null
                || opensBracket(next)
                || at(next).afterDash();
    }

    /** Whether the word is the first one in its bracket pair. */
    boolean opensBracket(int index) {
        int bracket = at(index).bracket();
        return bracket != 0 && (index == 0 || at(index - 1).bracket() != bracket);
    }

    /** The opening sign of the bracket that the word at {@code index} opens. */
    char opening(int index) {
        String gap = at(index).gap();
        for (int i = gap.length() - 1; i >= 0; i--) {
            if ("[({【「『〔（［".indexOf(gap.charAt(i)) >= 0) {
                return gap.charAt(i);
            }
        }
        return ' ';
    }

    /** The index after the bracket pair that the word at {@code index} lies in. */
    int bracketEnd(int index) {
        int bracket = at(index).bracket();
        int i = index;
        while (i < tokens.size() && at(i).bracket() == bracket) {
            i++;
        }
        return i;
    }
}
