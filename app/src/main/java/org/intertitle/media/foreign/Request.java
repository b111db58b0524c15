package org.intertitle.media.foreign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * What the child is asked: the tracks of a file ({@code track} is {@link #ALL}), or the text of
 * one. The file goes as a URI, which carries names in any encoding.
 */
record Request(URI file, int track) {

    static final int ALL = -1;

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(file.toString());
            out.writeInt(track);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Request of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Request(URI.create(in.readUTF()), in.readInt());
        }
    }
}
