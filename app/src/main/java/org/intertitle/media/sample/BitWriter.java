package org.intertitle.media.sample;

import java.io.ByteArrayOutputStream;

/** Writes bits, highest first, with the variable-length numbers of H.264 (9.1). */
final class BitWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int current;
    private int filled;

    BitWriter bits(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            current = (current << 1) | ((value >> i) & 1);
            if (++filled == Byte.SIZE) {
                bytes.write(current);
                current = 0;
                filled = 0;
            }
        }
        return this;
    }

    /** An unsigned Exp-Golomb number. */
    BitWriter golomb(int value) {
        int length = Integer.SIZE - Integer.numberOfLeadingZeros(value + 1);
        return bits(0, length - 1).bits(value + 1, length);
    }

    /** Zero bits up to the next whole byte. */
    BitWriter align() {
        return filled == 0 ? this : bits(0, Byte.SIZE - filled);
    }

    byte[] toBytes() {
        align();
        return bytes.toByteArray();
    }
}
