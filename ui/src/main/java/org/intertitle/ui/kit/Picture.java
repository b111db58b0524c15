package org.intertitle.ui.kit;

import javafx.scene.image.Image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Decodes a picture file at the size in which it is shown; called in the background. */
final class Picture {
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final long MOST_PIXELS = 100_000_000;

    /**
     * A progressive JPEG is held whole while it is decoded, whatever the size that is asked for.
     */
    private static final long MOST_PROGRESSIVE = 25_000_000;

    /** The toolkit decodes all but JPEG whole before it makes them smaller: 16 MB. */
    private static final long MOST_WHOLE = 4_000_000;

    /** How much longer than its frame a picture may be in one direction and still be cropped. */
    private static final double MOST_CROPPED = 1.5;

    private Picture() {}

    /** Empty where the file is gone, is no picture, or is larger than a poster can be. */
    static Optional<Image> decode(Path file, double width, double height) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            Optional<PictureSize> size = sizeOf(file).filter(Picture::allowed);
            return size.isEmpty()
                    ? Optional.empty()
                    : load(file, size.get(), box(size.get(), width, height))
                            .filter(each -> !each.isError());
        } catch (IOException failure) {
            // A poster that cannot be read is a poster that is not there: the tile is drawn.
            return Optional.empty();
        }
    }

    /** Whether decoding a picture of this size is worth the memory. */
    static boolean allowed(PictureSize size) {
        return size.pixels() <= (size.progressive() ? MOST_PROGRESSIVE : MOST_PIXELS);
    }

    static Optional<PictureSize> sizeOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return PictureSize.read(bytes);
        }
    }

    private static Optional<Image> load(Path file, PictureSize picture, PictureSize box)
            throws IOException {
        if (picture.pixels() > MOST_WHOLE && !picture.jpeg()) {
            return LargePicture.load(file, box);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(new Image(bytes, box.width(), box.height(), true, true));
        }
    }

    /** The box that the picture fills: the frame covered where little is lost, else fitted in. */
    static PictureSize box(PictureSize picture, double width, double height) {
        double across = width / picture.width();
        double down = height / picture.height();
        double cover = Math.max(across, down);
        double fit = Math.min(across, down);
        double scale = Math.min(1, cover <= fit * MOST_CROPPED ? cover : fit);
        return new PictureSize(
                (int) Math.max(1, Math.ceil(picture.width() * scale)),
                (int) Math.max(1, Math.ceil(picture.height() * scale)));
    }
}
