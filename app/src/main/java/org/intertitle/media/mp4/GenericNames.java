package org.intertitle.media.mp4;

import java.util.Locale;

/** Handler names that muxers write by themselves, and that are nobody's title. */
final class GenericNames {

    private GenericNames() {}

    static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.isBlank()
                || lower.endsWith("handler")
                || lower.contains("gpac")
                || lower.startsWith("core media")
                || lower.startsWith("apple ")
                || lower.startsWith("mainconcept")
                || lower.equals("video")
                || lower.equals("sound")
                || lower.equals("stereo")
                || lower.equals("mono")
                || lower.equals("surround")
                || lower.startsWith("l-smash");
    }
}
