package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

import javax.imageio.ImageIO;

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
