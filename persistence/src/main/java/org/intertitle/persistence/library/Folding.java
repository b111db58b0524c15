package org.intertitle.persistence.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.RelativePath;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of names and paths that is searched and sorted by. Pure and thread-safe. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * The folded name, as the natural key of a title has it; where nothing of it is left, the name
     * itself in lower case.
     */
    static String name(String name) {
        String folded = FoldedName.fold(name);
        return folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded;
    }

    /** The folded path, without its encoding; bytes that are not UTF-8 become gaps. */
    static String path(RelativePath path) {
        return fold(URLDecoder.decode(path.encoded().replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }
}
