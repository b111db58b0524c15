package org.intertitle.ui.screens;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Writes a picture of a window as PNG of at most 256 colours (RFC 2083): those that most pixels
 * have stay as they are, others become the nearest of them. A third of the size of {@link Png}.
 */
final class IndexedPng {
    private static final int COLOURS = 256;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private IndexedPng() {}

    static byte[] of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = pixels(image.getPixelReader(), width, height);
        List<Integer> palette = palette(pixels);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 3).put((byte) 0).put((byte) 0).put((byte) 0);
        new PngChunk("IHDR", header.array()).write(out);
        ByteBuffer colours = ByteBuffer.allocate(palette.size() * 3);
        palette.forEach(
                rgb -> colours.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put(rgb.byteValue()));
        new PngChunk("PLTE", colours.array()).write(out);
        PngChunk.pixels(rows(pixels, width, palette), Deflater.BEST_COMPRESSION).write(out);
        new PngChunk("IEND", new byte[0]).write(out);
        return bytes.toByteArray();
    }

    private static int[] pixels(PixelReader reader, int width, int height) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = reader.getArgb(i % width, i / width) & 0xffffff;
        }
        return pixels;
    }

    private static List<Integer> palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int rgb : pixels) {
            counts.merge(rgb, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static byte[] rows(int[] pixels, int width, List<Integer> palette) {
        Map<Integer, Byte> known = new HashMap<>();
        ByteBuffer rows = ByteBuffer.allocate(pixels.length + pixels.length / width);
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                rows.put((byte) 0);
            }
            rows.put(known.computeIfAbsent(pixels[i], rgb -> (byte) nearest(rgb, palette)));
        }
        return rows.array();
    }

    private static int nearest(int rgb, List<Integer> palette) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(rgb, palette.get(i)) < distance(rgb, palette.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
