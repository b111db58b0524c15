package org.intertitle.media.mp4;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;

import java.io.IOException;

/** Takes one field behind the other out of a box, never beyond its end. */
final class Fields {

    private final FileBytes bytes;
    private final long end;
    private long at;

    Fields(FileBytes bytes, long from, long end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    long take(int width) throws IOException {
        if (at + width > end) {
            throw new BrokenMedia(MediaProblem.CORRUPT, "a box ends before its last field");
        }
        long value = bytes.uint(at, width);
        at += width;
        return value;
    }

    void skip(int width) {
        at += width;
    }
}
