package org.intertitle.media.mp4;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Four-character codes as numbers. */
final class FourCc {

    private FourCc() {}

    static int of(String code) {
        return code.charAt(0) << 24 | code.charAt(1) << 16 | code.charAt(2) << 8 | code.charAt(3);
    }

    static String text(int code) {
        byte[] raw = ByteBuffer.allocate(Integer.BYTES).putInt(code).array();
        return new String(raw, StandardCharsets.ISO_8859_1);
    }
}
