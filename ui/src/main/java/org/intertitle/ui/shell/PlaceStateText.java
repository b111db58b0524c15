package org.intertitle.ui.shell;

import static java.util.Comparator.comparingInt;

import org.intertitle.ui.kit.PlaceState;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The state of a place as one line of text; what is broken means no state. */
final class PlaceStateText {
    private static final int LONGEST = 16_384;

    private PlaceStateText() {}

    /**
     * A text from which {@link #parse} makes the same state again, without its longest values where
     * it would grow too long.
     */
    static String of(PlaceState state) {
        Map<String, String> pairs = new TreeMap<>();
        state.values().forEach((key, value) -> pairs.put(key, coded(key) + "=" + coded(value)));
        String text = String.join("&", pairs.values());
        while (text.length() > LONGEST) {
            pairs.values().remove(Collections.max(pairs.values(), comparingInt(String::length)));
            text = String.join("&", pairs.values());
        }
        return text;
    }

    static PlaceState parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return PlaceState.NONE;
        }
        Map<String, String> values = new TreeMap<>();
        try {
            for (String pair : text.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.put(
                            decoded(pair.substring(0, equals)),
                            decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            // Somebody wrote into the file by hand.
            return PlaceState.NONE;
        }
        return new PlaceState(values);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
