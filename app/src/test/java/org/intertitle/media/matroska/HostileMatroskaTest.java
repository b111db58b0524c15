package org.intertitle.media.matroska;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.media.sample.EbmlBytes.element;
import static org.intertitle.media.sample.EbmlBytes.joined;
import static org.intertitle.media.sample.EbmlBytes.number;
import static org.intertitle.media.sample.EbmlBytes.real;
import static org.intertitle.media.sample.EbmlBytes.text;
import static org.intertitle.media.sample.EbmlBytes.wideHeader;
import static org.intertitle.media.sample.EbmlBytes.wideNumber;

import org.intertitle.media.Allocation;
import org.intertitle.media.Bytes;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleDamage;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SamplePacking;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

@Timeout(120)
class HostileMatroskaTest {

    private static final long MODEST = 48 << 20;
    private static final long HUGE = (1L << 56) - 2;
    private static final byte[] EBML = element(0x1A45DFA3, text(0x4282, "matroska"));

    @TempDir private Path folder;

    @Test
    void fileCutAtAnyByteIsListedOrDamagedAndNothingElse() throws IOException {
        Path file = Files.write(folder.resolve("cut.mkv"), small().toBytes());
        boolean listed = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long length = channel.size(); length >= 0; length--) {
                channel.truncate(length);
                MediaResult result = Bytes.of(file).result();
                Extraction text = Bytes.of(file).extraction(1);
                listed |= result instanceof MediaResult.Read;
                assertThat(result instanceof MediaResult.Read || known(result)).isTrue();
                assertThat(text).isNotNull();
            }
        }
        assertThat(listed).isTrue();
        assertThat(Bytes.of(file).problem()).isEqualTo(MediaProblem.EMPTY);
    }

    private static boolean known(MediaResult result) {
        return result instanceof MediaResult.Damaged damaged
                && List.of(MediaProblem.TRUNCATED, MediaProblem.NOT_MEDIA, MediaProblem.EMPTY)
                        .contains(damaged.code());
    }

    @Test
    void textOfATruncatedFileIsNotGivenInPart() throws IOException {
        byte[] whole = small().toBytes();
        for (int cut = 1; cut < whole.length; cut += 17) {
            Bytes video = Bytes.in(folder, SampleDamage.truncated(whole, whole.length - cut));
            Extraction extraction = video.extraction(1);
            boolean complete =
                    extraction instanceof Extraction.Extracted text && text.samples().size() == 3;
            assertThat(complete || extraction instanceof Extraction.Damaged).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 30, 300})
    void scrambledFilesNeverThrowNorAllocateMuch(int changes) throws IOException {
        byte[] whole = small().toBytes();
        for (int seed = 0; seed < 150; seed++) {
            Bytes video = Bytes.in(folder, SampleDamage.scrambled(whole, changes, seed));
            assertThat(Allocation.of(video::result)).isLessThan(MODEST);
            assertThat(Allocation.of(() -> video.extraction(1))).isLessThan(MODEST);
        }
    }

    @Test
    void noiseIsNoMedia() throws IOException {
        for (int length : new int[] {1, 3, 4, 100, 10_000}) {
            assertThat(Bytes.in(folder, SampleDamage.noise(length, 7)).problem())
                    .isEqualTo(MediaProblem.NOT_MEDIA);
        }
        byte[] marked = SampleDamage.noise(10_000, 7);
        System.arraycopy(EBML, 0, marked, 0, 4);
        assertThat(Bytes.in(folder, marked).result()).isInstanceOf(MediaResult.Damaged.class);
    }

    @Test
    void fileThatBeginsWithAHoleIsNoMedia() throws IOException {
        byte[] holed = SampleDamage.withHole(small().toBytes(), 4096);
        assertThat(Bytes.in(folder, holed).problem()).isEqualTo(MediaProblem.NOT_MEDIA);
    }

    @Test
    void largestSizesAreNotBelieved() throws IOException {
        byte[] track = track(1, 17, "S_TEXT/UTF8");
        byte[] tracks = joined(wideHeader(0x1654AE6B, HUGE), track);
        byte[] file = joined(EBML, wideHeader(0x18538067, HUGE), tracks);
        assertThat(Allocation.of(() -> Bytes.in(folder, file).problem())).isLessThan(MODEST);
        assertThat(Bytes.in(folder, file).problem()).isEqualTo(MediaProblem.TRUNCATED);
    }

    @Test
    void entryLargerThanItsTrackListIsCutToIt() throws IOException {
        byte[] liar = joined(wideHeader(0xAE, HUGE), number(0xD7, 1), number(0x83, 17));
        byte[] file = segment(element(0x1654AE6B, track(1, 2, "A_AAC"), liar), new byte[500]);
        assertThat(Bytes.in(folder, file).tracks()).hasSize(2);
    }

    @Test
    void thousandsOfTracksAreCutAndSaid() throws IOException {
        ByteArrayOutputStream tracks = new ByteArrayOutputStream();
        for (int i = 1; i <= 5000; i++) {
            tracks.writeBytes(track(i, 17, "S_TEXT/UTF8"));
        }
        MediaResult.Read read =
                Bytes.in(folder, segment(element(0x1654AE6B, tracks.toByteArray()))).read();
        assertThat(read.file().tracks()).hasSize(512);
        assertThat(read.hint()).isEqualTo(MediaProblem.TOO_LARGE);
    }

    @Test
    void seekHeadsThatNameEachOtherEnd() throws IOException {
        byte[] self = seekHead(0x114D9B74, 0);
        byte[] file = segment(self, seekHead(0x114D9B74, 0), seekHead(0x1654AE6B, self.length));
        assertThat(Bytes.in(folder, file).problem()).isEqualTo(MediaProblem.CORRUPT);
    }

    @Test
    void seekHeadBeyondTheFileMeansTruncated() throws IOException {
        byte[] file = segment(seekHead(0x1654AE6B, 1L << 62));
        assertThat(Bytes.in(folder, file).problem()).isEqualTo(MediaProblem.TRUNCATED);
    }

    @Test
    void hugeHeaderOfASubtitleIsRefused() throws IOException {
        byte[] entry =
                element(
                        0xAE,
                        number(0xD7, 1),
                        number(0x83, 17),
                        text(0x86, "S_TEXT/ASS"),
                        element(0x63A2, new byte[5 << 20]));
        byte[] file = segment(element(0x1654AE6B, entry));
        Bytes video = Bytes.in(folder, file);
        assertThat(video.tracks()).hasSize(1);
        assertThat(video.textProblem(0)).isEqualTo(MediaProblem.TOO_LARGE);
    }

    @Test
    void cuesThatLeadNowhereFallBackToAScan() throws IOException {
        byte[] tracks = element(0x1654AE6B, track(1, 17, "S_TEXT/UTF8"));
        byte[] cluster = cluster(block(1, 100, 0, "Hallo".getBytes(StandardCharsets.UTF_8)));
        for (long position : new long[] {0, 7, tracks.length + 3, 1L << 40, 1L << 62}) {
            byte[] cues = cues(position, position);
            Bytes video = Bytes.in(folder, segment(tracks, cues, cluster));
            assertThat(video.lines(0)).containsExactly("100+0 Hallo");
        }
    }

    @Test
    void cuesInFrontThatAreWholeAreUsed() throws IOException {
        byte[] tracks = element(0x1654AE6B, track(1, 17, "S_TEXT/UTF8"));
        byte[] cluster = cluster(block(1, 100, 0, "Hallo".getBytes(StandardCharsets.UTF_8)));
        int at = tracks.length + cues(0, 3).length;
        Bytes video = Bytes.in(folder, segment(tracks, cues(at, 3), cluster));
        assertThat(video.lines(0)).containsExactly("100+0 Hallo");
    }

    @Test
    void lacingThatDoesNotAddUpIsCorrupt() throws IOException {
        byte[][] payloads = {
            {}, {(byte) 200}, {3, (byte) 255, (byte) 255}, {1, 50, 1, 2}, {2, 1, 2, 3, 4, 5}
        };
        for (int lacing = 1; lacing <= 3; lacing++) {
            for (byte[] payload : payloads) {
                Bytes video = Bytes.in(folder, textFile(block(1, 0, lacing << 1, payload)));
                Extraction extraction = video.extraction(0);
                assertThat(extraction).isNotInstanceOf(Extraction.NotText.class);
            }
        }
        Bytes empty = Bytes.in(folder, textFile(block(1, 0, 2, new byte[0])));
        assertThat(empty.textProblem(0)).isEqualTo(MediaProblem.CORRUPT);
    }

    @Test
    void laceOfAnyKindIsTakenApart() throws IOException {
        byte[] xiph = joined(new byte[] {2, 1, 2}, bytes("abbccc"));
        byte[] fixed = joined(new byte[] {2}, bytes("aabbcc"));
        byte[] ebml = joined(new byte[] {2, (byte) 0x81, (byte) 0xC0}, bytes("abbccc"));
        assertThat(lines(block(1, 0, 1 << 1, xiph))).containsExactly("0+0 a", "0+0 bb", "0+0 ccc");
        assertThat(lines(block(1, 0, 2 << 1, fixed))).containsExactly("0+0 aa", "0+0 bb", "0+0 cc");
        assertThat(lines(block(1, 0, 3 << 1, ebml))).containsExactly("0+0 a", "0+0 bb", "0+0 ccc");
    }

    @Test
    void timesBeforeTheStartBecomeTheStart() throws IOException {
        assertThat(lines(block(1, -500, 0, bytes("Early")))).containsExactly("0+0 Early");
    }

    @Test
    void clusterThatBeginsWithAChecksumKeepsItsTime() throws IOException {
        byte[] inside = joined(number(0xE7, 4000), block(1, 29, 0, bytes("Late")));
        byte[] cluster = element(0x1F43B675, element(0xBF, new byte[4]), inside);
        byte[] tracks = element(0x1654AE6B, track(1, 17, "S_TEXT/UTF8"));
        assertThat(Bytes.in(folder, segment(tracks, cluster)).lines(0))
                .containsExactly("4029+0 Late");
    }

    @Test
    void zlibBombIsStopped() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        byte[] entry = joined(packedTrack());
        byte[] file =
                segment(element(0x1654AE6B, entry), cluster(block(1, 0, 0, bomb.toByteArray())));
        Bytes video = Bytes.in(folder, file);
        assertThat(video.textProblem(0)).isEqualTo(MediaProblem.TOO_LARGE);
        assertThat(Allocation.of(() -> video.extraction(0))).isLessThan(MODEST);
    }

    @Test
    void framesThatAreNotReallyPackedAreCorrupt() throws IOException {
        byte[] file =
                segment(
                        element(0x1654AE6B, packedTrack()),
                        cluster(block(1, 0, 0, bytes("plain after all"))));
        assertThat(Bytes.in(folder, file).textProblem(0)).isEqualTo(MediaProblem.CORRUPT);
    }

    @Test
    void encryptedTrackIsUnsupported() throws IOException {
        byte[] encodings =
                element(0x6D80, element(0x6240, number(0x5033, 1), element(0x5035, new byte[0])));
        byte[] entry =
                element(
                        0xAE,
                        number(0xD7, 1),
                        number(0x83, 17),
                        text(0x86, "S_TEXT/UTF8"),
                        encodings);
        byte[] file = segment(element(0x1654AE6B, entry), cluster(block(1, 0, 0, bytes("?"))));
        assertThat(Bytes.in(folder, file).textProblem(0)).isEqualTo(MediaProblem.UNSUPPORTED);
    }

    @Test
    void numbersThatAreTooLongAreCorrupt() throws IOException {
        byte[] entry = element(0xAE, element(0xD7, new byte[9]));
        byte[] file = segment(element(0x1654AE6B, entry));
        assertThat(Bytes.in(folder, file).problem()).isEqualTo(MediaProblem.CORRUPT);
    }

    @Test
    void durationsThatAreNoNumbersAreLeftOut() throws IOException {
        byte[] tracks = element(0x1654AE6B, track(1, 17, "S_TEXT/UTF8"));
        for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -5, 1e300}) {
            byte[] info = element(0x1549A966, wideNumber(0x2AD7B1, -1), real(0x4489, odd));
            assertThat(Bytes.in(folder, segment(info, tracks)).read().file().durationMs()).isNull();
        }
    }

    @Test
    void deeplyNestedChaptersEnd() throws IOException {
        byte[] atom = element(0xB6, number(0x91, 1));
        for (int i = 0; i < 3000; i++) {
            atom = element(0xB6, number(0x91, 1), atom);
        }
        byte[] tracks = element(0x1654AE6B, track(1, 17, "S_TEXT/UTF8"));
        byte[] chapters = element(0x1043A770, element(0x45B9, atom));
        assertThat(Bytes.in(folder, segment(tracks, chapters)).read().file().chapters())
                .hasSizeBetween(1, 10);
    }

    private List<String> lines(byte[] block) throws IOException {
        return Bytes.in(folder, textFile(block)).lines(0);
    }

    private static byte[] textFile(byte[] block) {
        return segment(element(0x1654AE6B, track(1, 17, "S_TEXT/UTF8")), cluster(block));
    }

    private static byte[] segment(byte[]... parts) {
        return joined(EBML, element(0x18538067, parts));
    }

    private static byte[] track(int number, int type, String codec) {
        return element(0xAE, number(0xD7, number), number(0x83, type), text(0x86, codec));
    }

    private static byte[] packedTrack() {
        byte[] encodings = element(0x6D80, element(0x6240, element(0x5034, number(0x4254, 0))));
        return element(
                0xAE, number(0xD7, 1), number(0x83, 17), text(0x86, "S_TEXT/UTF8"), encodings);
    }

    private static byte[] cluster(byte[] block) {
        return element(0x1F43B675, number(0xE7, 0), block);
    }

    private static byte[] block(int track, int time, int flags, byte[] payload) {
        byte[] head = {(byte) (0x80 | track), (byte) (time >> 8), (byte) time, (byte) flags};
        return element(0xA3, head, payload);
    }

    private static byte[] seekHead(int id, long position) {
        byte[] seek =
                element(0x4DBB, number(0x53AB, id & 0xFFFFFFFFL), wideNumber(0x53AC, position));
        return element(0x114D9B74, seek);
    }

    private static byte[] cues(long cluster, long relative) {
        byte[] positions =
                element(
                        0xB7,
                        number(0xF7, 1),
                        wideNumber(0xF1, cluster),
                        wideNumber(0xF0, relative));
        return element(0x1C53BB6B, element(0xBB, number(0xB3, 100), positions));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SampleMatroska small() {
        List<SampleCue> cues =
                List.of(
                        new SampleCue(0, 500, "One"),
                        new SampleCue(1000, 1500, "Two"),
                        new SampleCue(5500, 5900, "Three"));
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, cues);
        return new SampleMatroska()
                .durationMs(6000)
                .track(SampleTrack.audio(2))
                .track(text.packed(SamplePacking.ZLIB).withTitle("Title"))
                .chapter(0, "Chapter")
                .attach("a.ttf", "font/ttf", Arrays.copyOf(EBML, 100));
    }
}
