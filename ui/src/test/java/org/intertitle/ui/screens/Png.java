package org.intertitle.ui.screens;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** Writes a picture as PNG (RFC 2083) from its pixels, without AWT. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    static byte[] of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        new PngChunk("IHDR", header.array()).write(out);
        PngChunk.pixels(pixels(image.getPixelReader(), width, height), Deflater.DEFAULT_COMPRESSION)
                .write(out);
        new PngChunk("IEND", new byte[0]).write(out);
        return bytes.toByteArray();
    }

    private static byte[] pixels(PixelReader reader, int width, int height) {
        ByteBuffer raw = ByteBuffer.allocate((width * 3 + 1) * height);
        for (int y = 0; y < height; y++) {
            raw.put((byte) 0);
            for (int x = 0; x < width; x++) {
                int argb = reader.getArgb(x, y);
                raw.put((byte) (argb >> 16)).put((byte) (argb >> 8)).put((byte) argb);
            }
        }
        return raw.array();
    }
}
