package org.intertitle.ui.subtitle;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Takes out of a PGS file what tells the times of its pictures, and leaves the pictures, which make
 * tens of megabytes. What is no segment any more ends it.
 *
 * <p>Source: US patent 2009/0185789 (PGS segments).
 */
final class PgsSkim {
    private static final int HEAD = 13;
    private static final int TYPE = 10;
    private static final int SIZE = 11;
    private static final int COMPOSITION = 0x16;

    /** More than any film has; what claims more is no film. */
    private static final int MOST = 8_000_000;

    private PgsSkim() {}

    /** The compositions of a file, each a whole segment. */
    static byte[] of(Path file, ReadWatch watch) throws IOException {
        long size = Math.max(1, SubtitleBytes.size(file));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long at = 0;
        try (DataInputStream in = SubtitleBytes.stream(file)) {
            byte[] head = new byte[HEAD];
            while (kept.size() < MOST && next(in, head)) {
                watch.check();
                int length = ((head[SIZE] & 0xFF) << 8) | (head[SIZE + 1] & 0xFF);
                if (head[TYPE] == COMPOSITION) {
                    kept.write(head);
                    kept.write(in.readNBytes(length));
                } else {
                    in.skipNBytes(length);
                }
                at += HEAD + length;
                watch.at((double) at / size);
            }
        } catch (EOFException _) {
            // Cut off within a picture: those before it are there.
        }
        return kept.toByteArray();
    }

    private static boolean next(InputStream in, byte[] head) throws IOException {
        return in.readNBytes(head, 0, HEAD) == HEAD && head[0] == 'P' && head[1] == 'G';
    }
}
