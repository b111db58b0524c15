package org.intertitle.media.mp4;

import org.intertitle.media.FileBytes;

import java.io.IOException;

/** Where the chunks of a track lie and how many samples each holds; asked in rising order. */
final class ChunkTable {

    private final Table offsets;
    private final int width;
    private final Table runs;
    private long run;

    ChunkTable(FileBytes bytes, Box stbl) throws IOException {
        Box wide = Boxes.child(bytes, stbl, "co64");
        width = wide == null ? Integer.BYTES : Long.BYTES;
        Box offsetBox = wide == null ? Boxes.child(bytes, stbl, "stco") : wide;
        offsets = new Table(bytes, offsetBox, 4, width);
        runs = new Table(bytes, Boxes.child(bytes, stbl, "stsc"), 4, 12);
    }

    long count() {
        return offsets.count();
    }

    long offset(long chunk) throws IOException {
        return offsets.at(chunk, 0, width);
    }

    long samplesIn(long chunk) throws IOException {
        if (runs.count() == 0) {
            return 0;
        }
        while (run + 1 < runs.count() && runs.at(run + 1, 0, 4) <= chunk + 1) {
            run++;
        }
        return runs.at(run, 4, 4);
    }
}
