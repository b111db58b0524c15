package org.intertitle.standalone;

import org.intertitle.library.RecognizedExclusion;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Folders and suffixes of samples, trailers and extras as Jellyfin and Plex know them. Words that
 * could be a title of their own count only inside a title's folder.
 */
final class ExtraNames {

    private static final Map<String, RecognizedExclusion> FOLDERS =
            Map.ofEntries(
                    Map.entry("behind the scenes", RecognizedExclusion.EXTRA),
                    Map.entry("deleted scenes", RecognizedExclusion.EXTRA),
                    Map.entry("interviews", RecognizedExclusion.EXTRA),
                    Map.entry("scenes", RecognizedExclusion.EXTRA),
                    Map.entry("shorts", RecognizedExclusion.EXTRA),
                    Map.entry("featurettes", RecognizedExclusion.EXTRA),
                    Map.entry("featurette", RecognizedExclusion.EXTRA),
                    Map.entry("clips", RecognizedExclusion.EXTRA),
                    Map.entry("other", RecognizedExclusion.EXTRA),
                    Map.entry("extras", RecognizedExclusion.EXTRA),
                    Map.entry("extra", RecognizedExclusion.EXTRA),
                    Map.entry("bonus", RecognizedExclusion.EXTRA),
                    Map.entry("theme-music", RecognizedExclusion.EXTRA),
                    Map.entry("backdrops", RecognizedExclusion.EXTRA),
                    Map.entry("trailers", RecognizedExclusion.TRAILER),
                    Map.entry("trailer", RecognizedExclusion.TRAILER),
                    Map.entry("samples", RecognizedExclusion.SAMPLE),
                    Map.entry("sample", RecognizedExclusion.SAMPLE));
    private static final Set<String> TITLES_TOO =
            Set.of("scenes", "shorts", "clips", "other", "extras", "extra", "bonus", "interviews");
    private static final Set<String> SUFFIXES =
            Set.of(
                    "-scene",
                    "-clip",
                    "-interview",
                    "-behindthescenes",
                    "-deleted",
                    "-deletedscene",
                    "-featurette",
                    "-short",
                    "-other",
                    "-extra");

    private ExtraNames() {}

    /** Why a folder of that name is left out; {@code inTitle} if a title's folder holds it. */
    static @Nullable RecognizedExclusion folder(String name, boolean inTitle) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        boolean title = !inTitle && TITLES_TOO.contains(key);
        return title ? null : FOLDERS.get(key);
    }

    /** Why a video of that base name (without extension) is left out. */
    static @Nullable RecognizedExclusion file(String base) {
        String key = base.strip().toLowerCase(Locale.ROOT);
        if (edge(key, "sample")) {
            return RecognizedExclusion.SAMPLE;
        }
        if (edge(key, "trailer")) {
            return RecognizedExclusion.TRAILER;
        }
        int dash = key.lastIndexOf('-');
        boolean suffix = dash > 0 && SUFFIXES.contains(key.substring(dash));
        return suffix && !dashed(key, dash) ? RecognizedExclusion.EXTRA : null;
    }

    private static boolean edge(String key, String word) {
        int start = key.length() - word.length();
        return key.equals(word)
                || (key.endsWith(word) && start > 0 && "-._ ".indexOf(key.charAt(start - 1)) >= 0)
                || (key.startsWith(word + "-") && word.equals("sample"));
    }

    /** Whether dashes are this name's spaces, as in {@code the-big-short}. */
    private static boolean dashed(String key, int lastDash) {
        String before = key.substring(0, lastDash);
        return before.indexOf('-') > 0 && before.chars().noneMatch(c -> " ._()[]".indexOf(c) >= 0);
    }
}
