package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.sample.SampleAvi;
import org.intertitle.media.sample.SampleDamage;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@Timeout(120)
class ForeignFilesTest {

    private static final MediaEngine ENGINE = new MediaEngine(Map.of());

    @TempDir private Path folder;

    @AfterAll
    static void endTheChild() {
        ENGINE.close();
    }

    @Test
    void aviIsListedByTheChild() throws IOException {
        MediaResult.Read read = read(Files.write(folder.resolve("a.avi"), SampleAvi.toBytes(5)));
        assertThat(read.file().container()).isEqualTo("avi");
        assertThat(read.file().durationMs()).isEqualTo(5000);
        assertThat(read.file().tracks()).extracting(Track::codec).containsExactly("h264", "pcm");
        assertThat(read.file().tracks().get(0).width()).isEqualTo(16);
        assertThat(read.file().tracks().get(1).channels()).isEqualTo(1);
    }

    @Test
    void contentDecidesAndNotTheName() throws IOException {
        byte[] matroska = new SampleMatroska().track(SampleTrack.video()).toBytes();
        assertThat(read(Files.write(folder.resolve("b.avi"), matroska)).file().container())
                .isEqualTo("matroska");
        assertThat(read(Files.write(folder.resolve("b.mkv"), SampleAvi.toBytes(1))).file())
                .satisfies(file -> assertThat(file.container()).isEqualTo("avi"));
    }

    @Test
    void namesThatLookLikeProtocolsOrPatternsAreFiles() throws IOException {
        for (String name : new String[] {"http:x.avi", "a%20b%d.avi", "ä ö#?.avi", "-i.avi"}) {
            Path file = Files.write(folder.resolve(name), SampleAvi.toBytes(1));
            assertThat(read(file).file().tracks()).hasSize(2);
        }
    }

    @Test
    void nameThatIsNoUtf8Survives() throws IOException {
        Path file = Path.of(URI.create(folder.toUri() + "caf%E9.avi"));
        Files.write(file, SampleAvi.toBytes(1));
        assertThat(read(file).file().tracks()).hasSize(2);
    }

    @Test
    void damagedForeignFilesAreOneProblemAndTheNextIsRead() throws IOException {
        byte[] whole = SampleAvi.toBytes(2);
        for (int length : new int[] {12, 40, 100, 300}) {
            byte[] cut = SampleDamage.truncated(whole, length);
            Path file = Files.write(folder.resolve("cut" + length + ".avi"), cut);
            MediaResult result = ENGINE.reader().read(file);
            assertThat(result).isInstanceOfAny(MediaResult.Damaged.class, MediaResult.Read.class);
        }
        byte[] nothing = SampleDamage.truncated(whole, 12);
        Path file = Files.write(folder.resolve("head.avi"), nothing);
        assertThat(((MediaResult.Damaged) ENGINE.reader().read(file)).code())
                .isEqualTo(MediaProblem.CORRUPT);
        assertThat(read(Files.write(folder.resolve("good.avi"), whole)).file().tracks()).hasSize(2);
    }

    @Test
    void tracksWithoutTextAreNotExtracted() throws IOException {
        Path file = Files.write(folder.resolve("a.avi"), SampleAvi.toBytes(1));
        for (int track : new int[] {-1, 0, 1, 7}) {
            assertThat(ENGINE.extractor().extract(file, track, Cancellation.NONE))
                    .isInstanceOf(Extraction.NotText.class);
        }
    }

    @Test
    void noiseNeverReachesTheChild() throws IOException {
        try (MediaEngine lazy = new MediaEngine(Map.of())) {
            Path file = Files.write(folder.resolve("noise.avi"), SampleDamage.noise(5000, 3));
            assertThat(lazy.reader().read(file))
                    .isEqualTo(
                            new MediaResult.Damaged(
                                    MediaProblem.NOT_MEDIA, "no known video container"));
        }
    }

    private static MediaResult.Read read(Path file) throws IOException {
        MediaResult result = ENGINE.reader().read(file);
        assertThat(result).isInstanceOf(MediaResult.Read.class);
        return (MediaResult.Read) result;
    }
}
