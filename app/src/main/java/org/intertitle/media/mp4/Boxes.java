package org.intertitle.media.mp4;

import org.intertitle.media.FileBytes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Walks the boxes between two places in order; ends where none can start. */
final class Boxes {

    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int LONG_SIZE = 1;
    private static final int TO_THE_END = 0;
    private static final int MAX_STRING = 4096;

    private final FileBytes bytes;
    private final long limit;
    private long next;

    Boxes(FileBytes bytes, long from, long limit) {
        this.bytes = bytes;
        this.next = from;
        this.limit = limit;
    }

    static Boxes in(FileBytes bytes, Box parent) {
        return new Boxes(bytes, parent.data(), parent.end());
    }

    /** The next box, null at the end. */
    @Nullable Box next() throws IOException {
        Box box = at(next);
        if (box != null) {
            next = box.end();
        }
        return box;
    }

    boolean complete() {
        return next >= limit;
    }

    /** The first child of this type, null where there is none. */
    static @Nullable Box child(FileBytes bytes, @Nullable Box parent, String type)
            throws IOException {
        if (parent == null) {
            return null;
        }
        Boxes children = in(bytes, parent);
        for (Box box = children.next(); box != null; box = children.next()) {
            if (box.is(type)) {
                return box;
            }
        }
        return null;
    }

    /** The text from here to a zero byte or the end. */
    static String string(FileBytes bytes, long at, long end) throws IOException {
        byte[] raw = bytes.bytes(at, Math.clamp(end - at, 0, MAX_STRING));
        int length = 0;
        while (length < raw.length && raw[length] != 0) {
            length++;
        }
        return new String(raw, 0, length, StandardCharsets.UTF_8);
    }

    private @Nullable Box at(long start) throws IOException {
        if (start > limit - SHORT_HEADER) {
            return null;
        }
        long size = bytes.u32(start);
        int type = bytes.s32(start + Integer.BYTES);
        int header = SHORT_HEADER;
        if (size == LONG_SIZE) {
            if (start > limit - LONG_HEADER) {
                return null;
            }
            size = bytes.uint(start + SHORT_HEADER, Long.BYTES);
            header = LONG_HEADER;
        } else if (size == TO_THE_END) {
            size = limit - start;
        }
        if (size >= 0 && size < header) {
            return null;
        }
        boolean cut = size < 0 || size > limit - start;
        return new Box(type, start, start + header, cut ? limit : start + size, cut);
    }
}
