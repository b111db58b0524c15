package org.intertitle.kernel;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * Percent-encodes file names as {@code Path.toUri} does on Unix (RFC 2396: all but letters, digits
 * and {@code -_.!~*'():@&=+$,;}), without its look at the disk. What it cannot be sure of (another
 * system, names that are not UTF-8) it leaves to {@code toUri} by answering null.
 */
final class PathSegments {

    private static final boolean UNIX_UTF_8 =
            File.separatorChar == '/' && "UTF-8".equals(System.getProperty("sun.jnu.encoding"));

    private static final BitSet PLAIN = plain();

    private PathSegments() {}

    static @Nullable String encode(String name) {
        if (!UNIX_UTF_8) {
            return null;
        }
        int first = firstSpecial(name);
        if (first == name.length()) {
            return name;
        }
        if (name.indexOf('\uFFFD', first) >= 0) {
            return null;
        }
        StringBuilder encoded = new StringBuilder(name.length() * 2).append(name, 0, first);
        for (byte each : name.substring(first).getBytes(StandardCharsets.UTF_8)) {
            if (each > 0 && PLAIN.get(each)) {
                encoded.append((char) each);
            } else {
                HexFormat.of().withUpperCase().toHexDigits(encoded.append('%'), each);
            }
        }
        return encoded.toString();
    }

    static @Nullable String decode(String encoded) {
        if (!UNIX_UTF_8) {
            return null;
        }
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(encoded)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static String text(String encoded) {
        return encoded.indexOf('%') < 0
                ? encoded
                : new String(bytes(encoded), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        int i = 0;
        while (i < encoded.length()) {
            if (encoded.charAt(i) == '%' && i + 2 < encoded.length()) {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 3;
            } else {
                int next = encoded.indexOf('%', i + 1);
                int end = next < 0 ? encoded.length() : next;
                bytes.writeBytes(encoded.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        return bytes.toByteArray();
    }

    private static int firstSpecial(String name) {
        int i = 0;
        while (i < name.length() && name.charAt(i) < 128 && PLAIN.get(name.charAt(i))) {
            i++;
        }
        return i;
    }

    private static BitSet plain() {
        BitSet plain = new BitSet(128);
        plain.set('a', 'z' + 1);
        plain.set('A', 'Z' + 1);
        plain.set('0', '9' + 1);
        "-_.!~*'():@&=+$,;".chars().forEach(plain::set);
        return plain;
    }
}
