package org.intertitle.persistence.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.RelativePath;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The form of names and paths that is searched and sorted by. Pure and thread-safe. */
final class Folding {

    private Folding() {}

    /** The folded name; where nothing of it is left, the name itself in lower case. */
    static String name(String name) {
        String folded = FoldedName.fold(name);
        return folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded;
    }

    /** The folded path, without its encoding; bytes that are not UTF-8 become gaps. */
    static String path(RelativePath path) {
        return FoldedName.fold(
                URLDecoder.decode(path.encoded().replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
