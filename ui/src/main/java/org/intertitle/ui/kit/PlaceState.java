package org.intertitle.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a screen looked like at a place when it was left (scroll, selection, sort), for coming back
 * to it. Values are short texts that only the screen understands. Immutable.
 */
public record PlaceState(Map<String, String> values) {
    public static final PlaceState NONE = new PlaceState(Map.of());

    private static final String NUMBER = "\\d{1,9}";

    public PlaceState {
        values = Map.copyOf(values);
    }

    public PlaceState with(String key, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(key, value);
        return new PlaceState(more);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A number that is not below none; empty where the text is no such number. */
    public Optional<Integer> number(String key) {
        return text(key).filter(text -> text.matches(NUMBER)).map(Integer::parseInt);
    }
}
