package org.intertitle.media.foreign;

import org.intertitle.kernel.RelativePath;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What the child is asked: the tracks of a file ({@code track} is {@link #ALL}), or the text of
 * one. The file, which is absolute, goes as its root and an encoded path, which carries names in
 * any encoding.
 */
record Request(Path file, int track) {

    static final int ALL = -1;

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Path root = Objects.requireNonNull(file.getRoot());
            out.writeUTF(root.toString());
            out.writeUTF(RelativePath.of(root, file).encoded());
            out.writeInt(track);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Request of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Path root = Path.of(in.readUTF());
            return new Request(new RelativePath(in.readUTF()).in(root), in.readInt());
        }
    }
}
