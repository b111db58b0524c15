package org.intertitle.ui.shell;

import org.intertitle.ui.kit.PlaceState;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The state of a place as one line of text; what is too long or broken means no state. */
final class PlaceStateText {
    private static final int LONGEST = 16_384;

    private PlaceStateText() {}

    /**
     * A text from which {@link #parse} makes the same state again; empty where it grew too long.
     */
    static String of(PlaceState state) {
        String text =
                new TreeMap<>(state.values())
                        .entrySet().stream()
                                .map(each -> coded(each.getKey()) + "=" + coded(each.getValue()))
                                .collect(Collectors.joining("&"));
        return text.length() > LONGEST ? "" : text;
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
