package org.intertitle.ui.screens;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A chunk of a PNG file: length, name, data, check sum; as ISO/IEC 15948 has it. */
final class PngChunk {
    private final String name;
    private final byte[] data;

    PngChunk(String name, byte[] data) {
        this.name = name;
        this.data = data;
    }

    /** The chunk of the pixels, deflated at a level of {@link Deflater}. */
    static PngChunk pixels(byte[] raw, int level) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(level);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(raw);
        } finally {
            deflater.end();
        }
        return new PngChunk("IDAT", bytes.toByteArray());
    }

    void write(DataOutputStream out) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
