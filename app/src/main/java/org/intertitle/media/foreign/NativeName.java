package org.intertitle.media.foreign;

import org.intertitle.kernel.RelativePath;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file's name as ffmpeg opens it: the raw bytes of the name on Unix, whatever their encoding, and
 * UTF-8 on Windows; behind {@code file:}, so that no name is taken for another protocol.
 */
final class NativeName {

    private NativeName() {}

    static byte[] of(Path file) {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        name.writeBytes("file:".getBytes(StandardCharsets.US_ASCII));
        if (File.separatorChar == '\\') {
            name.writeBytes(file.toString().getBytes(StandardCharsets.UTF_8));
        } else {
            Path root = Objects.requireNonNull(file.getRoot());
            decode("/" + RelativePath.of(root, file).encoded(), name);
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
