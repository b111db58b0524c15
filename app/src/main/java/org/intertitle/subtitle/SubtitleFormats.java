package org.intertitle.subtitle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The formats that are known, in the order in which they are tried. Immutable and thread-safe; a
 * format is recognised by content, never by name.
 */
public final class SubtitleFormats {

    private static final List<SubtitleFormat> ALL =
            List.of(
                    new WebVttFormat(),
                    AssFormat.SSA,
                    AssFormat.ASS,
                    new SamiFormat(),
                    new MicroDvdFormat(MicroDvdFormat.USUAL_FPS),
                    new SubRipFormat());

    private SubtitleFormats() {}

    /** All text formats. */
    public static List<SubtitleFormat> all() {
        return ALL;
    }

    /** The format of a text without BOM. */
    public static Optional<SubtitleFormat> detect(String text) {
        return first(format -> format.recognises(text));
    }

    public static Optional<SubtitleFormat> byId(String id) {
        return first(format -> format.id().equals(id));
    }

    /** By file name extension, in any case, without the dot. */
    public static Optional<SubtitleFormat> byExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return first(format -> format.extensions().contains(lower));
    }

    /**
     * The format of a file of pictures by its first bytes: {@code pgs} or {@code vobsub} (index or
     * MPEG stream).
     */
    public static Optional<String> bitmap(byte[] bytes) {
        if (bytes.length >= 13 && bytes[0] == 'P' && bytes[1] == 'G' && pgsSegment(bytes[10])) {
            return Optional.of("pgs");
        }
        boolean stream =
                bytes.length >= 4
                        && bytes[0] == 0
                        && bytes[1] == 0
                        && bytes[2] == 1
                        && (bytes[3] & 0xFF) == 0xBA;
        return stream || isVobSubIndex(bytes) ? Optional.of("vobsub") : Optional.empty();
    }

    private static boolean pgsSegment(byte type) {
        int segment = type & 0xFF;
        return (segment >= 0x14 && segment <= 0x17) || segment == 0x80;
    }

    private static boolean isVobSubIndex(byte[] bytes) {
        if (bytes.length == 0 || (bytes[0] != '#' && (bytes[0] & 0xFF) != 0xEF)) {
            return false;
        }
        int length = Math.min(bytes.length, 64);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return start.contains("VobSub index file");
    }

    private static Optional<SubtitleFormat> first(Predicate<SubtitleFormat> wanted) {
        return ALL.stream().filter(wanted).findFirst();
    }
}
