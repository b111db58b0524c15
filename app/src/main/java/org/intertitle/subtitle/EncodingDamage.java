package org.intertitle.subtitle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Signs that a text was once decoded with the wrong charset. */
final class EncodingDamage {

    private static final String WINDOWS_1252_HIGH =
            new String(highBytes(), Charset.forName("windows-1252"));

    private EncodingDamage() {}

    /**
     * Whether the text is UTF-8 that was read as windows-1252: written back in that charset, all of
     * it is valid UTF-8 with at least one sequence.
     */
    static boolean mojibake(String text) {
        ByteArrayOutputStream bytes = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80 && bytes == null) {
                bytes = new ByteArrayOutputStream(text.length());
                at = 0;
                c = text.charAt(0);
            }
            if (bytes != null) {
                int one = c < 0x100 ? c : high(c);
                if (one < 0) {
                    return false;
                }
                bytes.write(one);
            }
        }
        if (bytes == null) {
            return false;
        }
        Utf8Check check = Utf8Check.of(bytes.toByteArray());
        return check.valid() > 0 && check.invalid() == 0;
    }

    /** Characters that no writer meant, or a question mark where a letter was. */
    static boolean damaged(String text) {
        boolean address = text.contains("://") || text.contains("www.");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
            if (control || c == '\uFFFD') {
                return true;
            }
            if (c == '?' && !address && lower(text, at - 1) && lower(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lower(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private static int high(char c) {
        int index = WINDOWS_1252_HIGH.indexOf(c);
        return c == '\uFFFD' || index < 0 ? -1 : 0x80 + index;
    }

    private static byte[] highBytes() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }
}
