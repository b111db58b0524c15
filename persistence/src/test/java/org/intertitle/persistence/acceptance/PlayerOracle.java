package org.intertitle.persistence.acceptance;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How Jellyfin would load a sidecar, told anew from the reference of names: only beside its video,
 * only behind a dot, words from the right.
 */
final class PlayerOracle {

    private static final Map<String, String> LANGUAGES = new HashMap<>();

    static {
        String words =
                "en eng english|de ger german|fr fre french|es spa spanish|it ita italian|nl dut"
                        + " dutch|sv swe swedish|pl pol polish|ru rus russian|ja jpn japanese|pt-BR"
                        + " pt-br pob|hi";
        for (String language : words.split("\\|", -1)) {
            List<String> codes = List.of(language.split(" ", -1));
            codes.forEach(code -> LANGUAGES.put(code, codes.getFirst()));
        }
    }

    /** What a player makes of a sidecar. */
    record Loaded(String language, boolean forced) {}

    private PlayerOracle() {}

    /** Null where it would not be loaded; both paths with slashes. */
    static @Nullable Loaded load(String video, String sidecar) {
        String base = video.substring(0, video.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        String stem = sidecar.substring(0, sidecar.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        if (!stem.startsWith(base) || stem.lastIndexOf('/') != base.lastIndexOf('/')) {
            return null;
        }
        String rest = stem.substring(base.length());
        return rest.isEmpty() || rest.startsWith(".") ? read(rest) : null;
    }

    private static Loaded read(String rest) {
        String language = "und";
        boolean forced = false;
        for (String token : List.of(rest.split("\\.", -1)).reversed()) {
            String found = LANGUAGES.get(token);
            if (token.contains("forced") || token.contains("foreign")) {
                forced = true;
            } else if (found != null && (language.equals("und") || language.equals("hi"))) {
                language = found;
            }
        }
        return new Loaded(language, forced);
    }
}
