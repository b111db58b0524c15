package org.intertitle.media.foreign;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file's name as ffmpeg opens it: the raw bytes of the name on Unix, whatever their encoding, and
 * UTF-8 on Windows; behind {@code file:}, so that no name is taken for another protocol.
 */
final class NativeName {

    private NativeName() {}

    static byte[] of(URI file) {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        name.writeBytes("file:".getBytes(StandardCharsets.US_ASCII));
        if (File.separatorChar == '\\') {
            name.writeBytes(Path.of(file).toString().getBytes(StandardCharsets.UTF_8));
        } else {
            decode(file.getRawPath(), name);
        }
        name.write(0);
        return name.toByteArray();
    }

    private static void decode(String path, ByteArrayOutputStream name) {
        byte[] raw = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%' && i + 2 < raw.length) {
                name.write(Integer.parseInt(path.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                name.write(raw[i]);
            }
        }
    }
}
