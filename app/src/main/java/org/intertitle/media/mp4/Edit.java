package org.intertitle.media.mp4;

import org.intertitle.media.FileBytes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * How a track's clock is laid on that of the movie: {@code delay} in movie ticks before it starts,
 * {@code from} in its own ticks where it starts. Of several edits the first with content counts.
 */
record Edit(long delay, long from) {

    static final Edit NONE = new Edit(0, 0);

    private static final int MAX_ENTRIES = 16;
    private static final int SHORT_ENTRY = 12;
    private static final int LONG_ENTRY = 20;

    static Edit read(FileBytes bytes, @Nullable Box elst) throws IOException {
        if (elst == null || elst.size() < 8) {
            return NONE;
        }
        int width = bytes.u8(elst.data()) == 1 ? Long.BYTES : Integer.BYTES;
        int entry = width == Long.BYTES ? LONG_ENTRY : SHORT_ENTRY;
        long count = Math.min(bytes.u32(elst.data() + 4), MAX_ENTRIES);
        long delay = 0;
        for (int i = 0; i < count; i++) {
            long at = elst.data() + 8 + (long) i * entry;
            if (at + entry > elst.end()) {
                break;
            }
            long duration = bytes.uint(at, width);
            long mediaTime = bytes.uint(at + width, width);
            boolean empty = mediaTime == -1 || (width == Integer.BYTES && (int) mediaTime == -1);
            if (!empty) {
                return new Edit(delay, mediaTime);
            }
            delay += duration;
        }
        return new Edit(delay, 0);
    }
}
