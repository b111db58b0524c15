package org.intertitle.media.mp4;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A table of equally long entries in a full box; its count is held against the box's size. */
final class Table {

    private final FileBytes bytes;
    private final long first;
    private final int entry;
    private final long count;

    /** The table behind {@code skip} bytes of the box (version and flags included). */
    Table(FileBytes bytes, @Nullable Box box, int skip, int entry) throws IOException {
        this.bytes = bytes;
        this.entry = entry;
        if (box == null) {
            throw new BrokenMedia(MediaProblem.CORRUPT, "a sample table is missing");
        }
        this.first = box.data() + skip + Integer.BYTES;
        this.count = first > box.end() ? 0 : bytes.u32(first - Integer.BYTES);
        if (count * entry > box.end() - first) {
            throw new BrokenMedia(
                    MediaProblem.CORRUPT,
                    "a table of %d entries in a %s box of %d bytes"
                            .formatted(count, FourCc.text(box.type()), box.size()));
        }
    }

    long count() {
        return count;
    }

    /** The unsigned number at this offset of an entry. */
    long at(long index, int offset, int width) throws IOException {
        return bytes.uint(first + index * entry + offset, width);
    }
}
