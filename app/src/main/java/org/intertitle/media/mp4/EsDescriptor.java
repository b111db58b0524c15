package org.intertitle.media.mp4;

/** The object type out of an elementary stream descriptor (ISO/IEC 14496-1, 7.2.6.5). */
final class EsDescriptor {

    private static final int STREAM = 3;
    private static final int DECODER = 4;
    private static final int DEPENDS = 0x80;
    private static final int URL = 0x40;
    private static final int CLOCK = 0x20;

    private final byte[] bytes;
    private int at;

    private EsDescriptor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** The object type of the descriptor that starts here; -1 where there is none. */
    static int objectType(byte[] bytes, int at) {
        return new EsDescriptor(bytes, at).find();
    }

    private int find() {
        if (next() != STREAM) {
            return -1;
        }
        skipLength();
        at += 2;
        int flags = next();
        if (flags < 0) {
            return -1;
        }
        at += (flags & DEPENDS) == 0 ? 0 : 2;
        at += (flags & URL) == 0 ? 0 : Math.max(0, next());
        at += (flags & CLOCK) == 0 ? 0 : 2;
        if (next() != DECODER) {
            return -1;
        }
        skipLength();
        return next();
    }

    private void skipLength() {
        for (int i = 0; i < 4 && (next() & 0x80) != 0; i++) {
            // each byte with its high bit set is followed by another
        }
    }

    private int next() {
        return at < 0 || at >= bytes.length ? -1 : bytes[at++] & 0xFF;
    }
}
