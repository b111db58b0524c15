package org.intertitle.media;

import java.util.Set;

/** Which of the friendly codec names are pictures and which are text that can be taken out. */
final class SubtitleCodecs {

    private static final Set<String> BITMAP = Set.of("pgs", "vobsub", "dvb", "xsub", "arib");
    private static final Set<String> TEXT = Set.of("subrip", "ass", "ssa", "webvtt", "mov_text");

    private SubtitleCodecs() {}

    static boolean bitmap(String codec) {
        return BITMAP.contains(codec);
    }

    static boolean extractable(String codec) {
        return TEXT.contains(codec);
    }
}
