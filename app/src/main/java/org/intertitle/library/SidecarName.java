package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of a sidecar says: a superset of what players, managers and fansub groups write.
 * {@code base} is the video's base name that it begins with, null if it begins with none; {@code
 * label} keeps the words that mean nothing to us; {@code stem} is the name without extension and
 * without what was understood. Never throws; thread-safe.
 */
public record SidecarName(
        @Nullable String base,
        Language language,
        boolean forced,
        boolean hearingImpaired,
        boolean isDefault,
        boolean commentary,
        @Nullable String label,
        String stem,
        String extension) {

    private static final Set<String> EXTENSIONS =
            Set.of(
                    "ass", "dfxp", "idx", "mpl", "sami", "sbv", "smi", "srt", "ssa", "sub", "sup",
                    "ttml", "vtt");
    private static final Set<String> RELEASE_WORDS =
            Set.of(
                    "bluray", "web", "webrip", "dl", "hdtv", "dvdrip", "brrip", "bdrip", "proper",
                    "repack", "dvd", "rip", "hevc", "uhd", "bd", "blu", "ray");
    private static final String SEPARATORS = ". _-&+,~";

    /** Whether a file of that name is a subtitle by its extension. */
    public static boolean isSubtitle(String fileName) {
        return EXTENSIONS.contains(extension(fileName));
    }

    /** Reads a sidecar's name beside videos of these base names (without extension). */
    public static SidecarName read(String fileName, Collection<String> videoBases) {
        return read(fileName, new SidecarNameBases(videoBases));
    }

    static SidecarName read(String fileName, SidecarNameBases bases) {
        String extension = extension(fileName);
        String stem =
                extension.isEmpty()
                        ? fileName
                        : fileName.substring(0, fileName.length() - extension.length() - 1);
        SidecarNameBases.Found found = bases.find(stem);
        return found == null ? free(stem, extension) : behind(found, extension);
    }

    private static SidecarName behind(SidecarNameBases.Found found, String extension) {
        SidecarNameFacts facts = new SidecarNameFacts();
        String separators = found.rest().startsWith(".") ? "." : SEPARATORS;
        facts.takeAll(SidecarNameDots.split(found.rest(), separators));
        return facts.name(found.base(), found.base(), extension);
    }

    /** A name of its own: languages and flags count at its end, in brackets, and before numbers. */
    private static SidecarName free(String stem, String extension) {
        SidecarNameFacts facts = new SidecarNameFacts();
        StringBuilder left = new StringBuilder(stem);
        List<SidecarNamePart> parts = SidecarNamePart.split(stem, 0, SEPARATORS);
        boolean trailing = true;
        for (int i = parts.size() - 1; i >= 0; i--) {
            SidecarNamePart part = parts.get(i);
            boolean number = part.numeric();
            boolean counts = (trailing || part.bracketed()) && !number;
            int from = i > 0 && counts && pair(parts, i) ? i - 1 : i;
            if (counts && from < i) {
                facts.takeAll(parts.subList(from, i + 1));
                blank(left, parts.get(from).start(), part.end());
                i = from;
            } else if (counts && facts.take(part)) {
                blank(left, part.start(), part.end());
            } else if (!number && !part.hasDigit() && !RELEASE_WORDS.contains(part.key())) {
                trailing = false;
            }
        }
        return facts.name(null, left.toString(), extension);
    }

    private static boolean pair(List<SidecarNamePart> parts, int i) {
        return SidecarNameWords.pair(parts.get(i - 1).key(), parts.get(i).key()) != null;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || fileName.length() - dot > 8
                ? ""
                : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
