package org.intertitle.media.matroska;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Element headers and values of RFC 8794, read where they lie in the file. */
final class Ebml {

    private static final int MAX_ID_LENGTH = 4;
    private static final int MAX_SIZE_LENGTH = 8;

    /** Longer strings are names of nothing: the rest is left out. */
    private static final int MAX_STRING = 4096;

    private final FileBytes bytes;

    Ebml(FileBytes bytes) {
        this.bytes = bytes;
    }

    FileBytes bytes() {
        return bytes;
    }

    /** The element that starts here, or null where no element can start. */
    @Nullable Element at(long start, long limit) throws IOException {
        if (start < 0 || start > limit - 2) {
            return null;
        }
        int idLength = vintLength(bytes.u8(start));
        if (idLength > MAX_ID_LENGTH || start + idLength >= limit) {
            return null;
        }
        long sizeAt = start + idLength;
        int sizeLength = vintLength(bytes.u8(sizeAt));
        if (sizeLength > MAX_SIZE_LENGTH || sizeAt + sizeLength > limit) {
            return null;
        }
        int id = (int) bytes.uint(start, idLength);
        return located(id, start, sizeAt, sizeLength, limit);
    }

    private Element located(int id, long start, long sizeAt, int sizeLength, long limit)
            throws IOException {
        long mask = vintMask(sizeLength);
        long size = bytes.uint(sizeAt, sizeLength) & mask;
        long data = sizeAt + sizeLength;
        boolean unknown = size == mask;
        boolean cut = !unknown && size > limit - data;
        long end = unknown || cut ? limit : data + size;
        return new Element(id, start, data, end, unknown, cut);
    }

    /** How many bytes a number takes that starts with this byte; 9 where there is none. */
    static int vintLength(int first) {
        return Integer.numberOfLeadingZeros(first) - 23;
    }

    /** The bits of a number of this many bytes that are its value. */
    static long vintMask(int length) {
        return (1L << (7 * length)) - 1;
    }

    long unsigned(Element element) throws IOException {
        if (element.size() > Long.BYTES) {
            throw corrupt(element, "a number of " + element.size() + " bytes");
        }
        return bytes.uint(element.data(), (int) element.size());
    }

    boolean flag(Element element) throws IOException {
        return unsigned(element) != 0;
    }

    double real(Element element) throws IOException {
        long raw = unsigned(element);
        return switch ((int) element.size()) {
            case 0 -> 0;
            case Float.BYTES -> Float.intBitsToFloat((int) raw);
            case Double.BYTES -> Double.longBitsToDouble(raw);
            default -> throw corrupt(element, "a real number of " + element.size() + " bytes");
        };
    }

    String string(Element element) throws IOException {
        byte[] raw = bytes.bytes(element.data(), Math.min(element.size(), MAX_STRING));
        int length = 0;
        while (length < raw.length && raw[length] != 0) {
            length++;
        }
        return new String(raw, 0, length, StandardCharsets.UTF_8);
    }

    static BrokenMedia corrupt(Element element, String detail) {
        return new BrokenMedia(
                MediaProblem.CORRUPT,
                "element %X at %d: %s".formatted(element.id(), element.start(), detail));
    }
}
