package org.intertitle.library;

import java.util.Map;

/**
 * The format that the extension of a sidecar promises; the text itself has the last word once it is
 * read.
 */
final class SidecarFormat {

    private static final Map<String, String> BY_EXTENSION =
            Map.of("smi", "sami", "sub", "microdvd", "idx", "vobsub", "sup", "pgs");

    private SidecarFormat() {}

    static String of(String extension) {
        return BY_EXTENSION.getOrDefault(extension, extension);
    }

    /** Whether it holds pictures instead of text. */
    static boolean bitmap(String extension) {
        return extension.equals("idx") || extension.equals("sup");
    }
}
