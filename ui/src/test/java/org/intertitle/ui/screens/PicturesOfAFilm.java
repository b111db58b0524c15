package org.intertitle.ui.screens;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file of pictures (PGS) as large as that of a film, cut off in its last segment. */
final class PicturesOfAFilm {

    private static final int COMPOSITION = 0x16;
    private static final int OBJECT = 0x15;

    private PicturesOfAFilm() {}

    /** One picture every four seconds, for a second and a half. */
    static void write(Path file, int pictures) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int picture = 0; picture < pictures; picture++) {
                out.write(segment(picture * 4000, COMPOSITION, composition(1)));
                out.write(segment(picture * 4000, OBJECT, new byte[60_000]));
                out.write(segment(picture * 4000 + 1500, COMPOSITION, composition(0)));
            }
            out.write(segment(0, OBJECT, new byte[60_000]), 0, 500);
        }
    }

    private static byte[] segment(int ms, int type, byte[] body) {
        return ByteBuffer.allocate(13 + body.length)
                .put((byte) 'P')
                .put((byte) 'G')
                .putInt(ms * 90)
                .putInt(0)
                .put((byte) type)
                .putShort((short) body.length)
                .put(body)
                .array();
    }

    private static byte[] composition(int objects) {
        byte[] body = new byte[11];
        body[10] = (byte) objects;
        return body;
    }
}
