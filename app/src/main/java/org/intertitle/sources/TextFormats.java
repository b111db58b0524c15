package org.intertitle.sources;

import java.util.Map;
import java.util.Set;

/**
 * The formats that text tracks and sidecars have as files: which file a codec becomes, and which of
 * them can be read and written anew.
 */
final class TextFormats {

    private static final Map<String, String> BY_CODEC =
            Map.of("subrip", "srt", "mov_text", "srt", "ass", "ass", "ssa", "ssa", "webvtt", "vtt");

    private static final Set<String> READ = Set.of("srt", "ass", "ssa", "vtt", "microdvd", "sami");

    private TextFormats() {}

    /** The format of the file that a codec's text becomes; a sidecar's format is its own. */
    static String fileFormat(String codec) {
        return BY_CODEC.getOrDefault(codec, codec);
    }

    /** Whether a track of this codec can be taken out as text. */
    static boolean extractable(String codec) {
        return BY_CODEC.containsKey(codec);
    }

    static boolean convertible(String format) {
        return READ.contains(format);
    }
}
