package org.intertitle.media.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects numbers with their lowest byte first, as RIFF files hold them. */
final class LittleEndian {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LittleEndian int16(int value) {
        bytes.write(value);
        bytes.write(value >> 8);
        return this;
    }

    LittleEndian int32(int value) {
        return int16(value).int16(value >> 16);
    }

    LittleEndian ascii(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
