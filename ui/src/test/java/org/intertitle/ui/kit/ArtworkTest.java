package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.intertitle.media.Allocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

class ArtworkTest {
    @TempDir Path folder;
    private final Inline inline = new Inline();
    private final Artwork artwork = new Artwork(inline.tasks);
    private final List<Optional<Image>> answers = new ArrayList<>();
    private int asked;

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    private Path picture(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        String format = name.substring(name.lastIndexOf('.') + 1);
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
                format,
                file.toFile());
        return file;
    }

    private Artwork.Ticket ask(Artwork by, Path file) {
        return by.ask(
                new Artwork.Frame(file, 146, 204),
                () -> {
                    asked++;
                    return Optional.of(file);
                },
                answers::add);
    }

    /** The start of a PNG that claims this size and holds nothing. */
    private Path claiming(int width, int height) throws IOException {
        byte[] png = new byte[33];
        ByteBuffer.wrap(png)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2});
        return Files.write(folder.resolve(width + ".png"), png);
    }

    @Test
    void aPictureIsDecodedSoThatItCoversItsFrame() throws IOException {
        ask(artwork, picture("poster.png", 1000, 1500));
        Image image = answers.getFirst().orElseThrow();
        assertThat(image.getWidth()).isEqualTo(146);
        assertThat(image.getHeight()).isEqualTo(219);
    }

    @Test
    void jpegGifAndBmpAreReadAsWell() throws IOException {
        ask(artwork, picture("a.jpg", 300, 420));
        ask(artwork, picture("b.gif", 300, 420));
        ask(artwork, picture("c.bmp", 300, 420));
        assertThat(answers).hasSize(3).allMatch(Optional::isPresent);
    }

    @Test
    void aVeryWidePictureIsFittedInRatherThanGrown() throws IOException {
        ask(artwork, picture("banner.png", 4000, 100));
        assertThat(answers.getFirst().orElseThrow().getWidth()).isEqualTo(146);
    }

    @Test
    void aBrokenFileIsNoPictureAndIsNotAskedAgain() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "this is no picture");
        ask(artwork, broken);
        ask(artwork, broken);
        assertThat(answers).containsExactly(Optional.empty(), Optional.empty());
        assertThat(asked).isEqualTo(1);
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void aCutOffOrEmptyFileIsNoPicture() throws IOException {
        byte[] whole = Files.readAllBytes(picture("whole.jpg", 300, 420));
        ask(artwork, Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, 12)));
        ask(artwork, Files.createFile(folder.resolve("empty.png")));
        assertThat(answers).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void theHeaderAloneTellsThatAPictureIsTooLarge() throws IOException {
        assertThat(Picture.sizeOf(claiming(5_000, 10_000))).get().matches(Picture::allowed);
        assertThat(Picture.sizeOf(claiming(25_000, 20_000)))
                .get()
                .matches(size -> !Picture.allowed(size));
        assertThat(Picture.sizeOf(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .get()
                .matches(size -> !Picture.allowed(size));
    }

    @Test
    void aHeaderOfFiftyOrFiveHundredMegapixelsWithNothingBehindItIsNoPicture() throws IOException {
        ask(artwork, claiming(5_000, 10_000));
        ask(artwork, claiming(25_000, 20_000));
        assertThat(answers).containsExactly(Optional.empty(), Optional.empty());
        assertThat(inline.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpg"})
    void aPictureOfFiftyMegapixelsTakesTheMemoryOfASmallOne(String format) throws IOException {
        Path file = halves("large." + format, 6_000, 8_400);
        ask(artwork, picture("warm." + format, 2_000, 2_100));
        assertThat(Allocation.of(() -> ask(artwork, file))).isLessThan(24L << 20);
        Image image = answers.getLast().orElseThrow();
        assertThat(image.getWidth()).isEqualTo(146);
        assertThat(image.getHeight()).isBetween(204.0, 205.0);
        assertThat(image.getPixelReader().getColor(20, 30).getBrightness()).isLessThan(0.05);
        assertThat(image.getPixelReader().getColor(120, 30).getBrightness()).isGreaterThan(0.95);
    }

    /** Black on the left, white on the right. */
    private Path halves(String name, int width, int height) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        name.endsWith("jpg")
                                ? BufferedImage.TYPE_BYTE_GRAY
                                : BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D drawing = image.createGraphics();
        drawing.fillRect(width / 2, 0, width / 2, height);
        drawing.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void aLargePictureThatIsCutOffOrMeddledWithIsNoPicture(String format) throws IOException {
        byte[] whole = Files.readAllBytes(halves("whole." + format, 2_000, 2_800));
        ask(
                artwork,
                Files.write(
                        folder.resolve("cut." + format), Arrays.copyOf(whole, whole.length / 2)));
        byte[] meddled = whole.clone();
        Arrays.fill(meddled, 60, whole.length, (byte) 0x5a);
        ask(artwork, Files.write(folder.resolve("meddled." + format), meddled));
        assertThat(answers).hasSize(2);
        if (!format.equals("bmp")) {
            assertThat(answers).containsExactly(Optional.empty(), Optional.empty());
        }
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void aLargeTransparentPictureKeepsItsColours() throws IOException {
        BufferedImage image = new BufferedImage(2_000, 2_800, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new java.awt.Color(200, 40, 40, 128));
        drawing.fillRect(0, 0, 2_000, 1_400);
        drawing.dispose();
        Path file = folder.resolve("glass.png");
        ImageIO.write(image, "png", file.toFile());
        ask(artwork, file);
        Image shown = answers.getFirst().orElseThrow();
        Color glass = shown.getPixelReader().getColor(50, 20);
        assertThat(glass.getOpacity()).isCloseTo(128 / 255.0, within(0.01));
        assertThat(glass.getRed()).isCloseTo(200 / 255.0, within(0.01));
        assertThat(glass.getBlue()).isCloseTo(40 / 255.0, within(0.01));
        assertThat(shown.getPixelReader().getArgb(50, 180) >>> 24).isZero();
    }

    @Test
    void aProgressiveJpegIsAllowedLessBecauseItIsHeldWhole() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Path file = folder.resolve("progressive.jpg");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam progressive = writer.getDefaultWriteParam();
            progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(
                    null,
                    new IIOImage(
                            new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB), null, null),
                    progressive);
        } finally {
            writer.dispose();
        }
        assertThat(Picture.sizeOf(file)).contains(new PictureSize(300, 420, true, true));
        assertThat(Picture.allowed(new PictureSize(5_000, 10_000, true, true))).isFalse();
        assertThat(Picture.allowed(new PictureSize(5_000, 10_000, true, false))).isTrue();
        ask(artwork, file);
        assertThat(answers.getFirst()).isPresent();
    }

    @Test
    void aVanishedFileIsLookedForAgainOnceThePicturesAreForgotten() throws IOException {
        Path file = folder.resolve("late.png");
        ask(artwork, file);
        picture("late.png", 200, 300);
        artwork.forget();
        ask(artwork, file);
        assertThat(answers.getFirst()).isEmpty();
        assertThat(answers.getLast()).isPresent();
    }

    @Test
    void aFailingQuestionForTheFileIsNoPicture() {
        artwork.ask(
                new Artwork.Frame("x", 10, 10),
                () -> {
                    throw new IOException("offline");
                },
                answers::add);
        assertThat(answers).containsExactly(Optional.empty());
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void theOldestPicturesGoWhenTheRoomIsFull() throws IOException {
        Artwork small = new Artwork(inline.tasks, 3L * 146 * 219 * 4);
        for (int at = 0; at < 5; at++) {
            ask(small, picture(at + ".png", 1000, 1500));
        }
        assertThat(small.held()).isEqualTo(3L * 146 * 219 * 4);
        ask(small, folder.resolve("4.png"));
        assertThat(asked).isEqualTo(5);
        ask(small, folder.resolve("0.png"));
        assertThat(asked).isEqualTo(6);
    }

    @Test
    void droppedQuestionsAreNotDecodedAndNotAnswered() throws IOException {
        Deque<Runnable> later = new ArrayDeque<>();
        Artwork slow = new Artwork(new UiTasks(later::add, Runnable::run, inline.failures::add));
        Artwork.Ticket underWay = ask(slow, picture("1.png", 20, 30));
        Artwork.Ticket waiting = ask(slow, picture("2.png", 20, 30));
        ask(slow, picture("3.png", 20, 30));
        underWay.drop();
        waiting.drop();
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(asked).isEqualTo(2);
        assertThat(answers).hasSize(1);
    }
}
