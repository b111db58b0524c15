package org.intertitle.ui.kit;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture line by line, of which only every n-th pixel is kept, so that no more memory is
 * taken than some sixteen times that of the result.
 */
final class LargePicture {
    /** How many pixels each way, at least, one of the result is the mean of. */
    private static final int OVERSAMPLED = 2;

    private LargePicture() {}

    /** Empty where nothing reads this format; fails where the picture is broken. */
    static Optional<Image> load(Path file, PictureSize box) throws IOException {
        try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes, true, true);
                return Optional.of(shrink(sparse(reader, box), box));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage sparse(ImageReader reader, PictureSize box) throws IOException {
        int across = step(reader.getWidth(0), box.width());
        int down = step(reader.getHeight(0), box.height());
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(across, down, across / 2, down / 2);
        return reader.read(0, every);
    }

    private static int step(int of, int wanted) {
        return Math.max(1, of / (wanted * OVERSAMPLED));
    }

    private static Image shrink(BufferedImage from, PictureSize box) {
        int width = Math.min(box.width(), from.getWidth());
        int height = Math.min(box.height(), from.getHeight());
        int[] means = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = from.getHeight() * y / height;
            int bottom = from.getHeight() * (y + 1) / height;
            int[] lines =
                    from.getRGB(0, top, from.getWidth(), bottom - top, null, 0, from.getWidth());
            for (int x = 0; x < width; x++) {
                int left = from.getWidth() * x / width;
                int right = from.getWidth() * (x + 1) / width;
                means[y * width + x] = mean(lines, from.getWidth(), left, right);
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), means, 0, width);
        return image;
    }

    /** The mean of the pixels between two columns, each weighed by how much it covers. */
    private static int mean(int[] lines, int width, int left, int right) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int start = 0; start < lines.length; start += width) {
            for (int x = left; x < right; x++) {
                int pixel = lines[start + x];
                int covers = pixel >>> 24;
                alpha += covers;
                red += (long) covers * (pixel >> 16 & 0xff);
                green += (long) covers * (pixel >> 8 & 0xff);
                blue += (long) covers * (pixel & 0xff);
                count++;
            }
        }
        if (alpha == 0) {
            return 0;
        }
        return (int) (alpha / count) << 24
                | (int) (red / alpha) << 16
                | (int) (green / alpha) << 8
                | (int) (blue / alpha);
    }
}
