package org.intertitle.media.mp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.media.sample.BoxBytes.box;
import static org.intertitle.media.sample.BoxBytes.full;

import org.intertitle.media.Allocation;
import org.intertitle.media.Bytes;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.sample.BoxBytes;
import org.intertitle.media.sample.EbmlBytes;
import org.intertitle.media.sample.Mp4Shape;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleDamage;
import org.intertitle.media.sample.SampleMp4;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

@Timeout(120)
class HostileMp4Test {

    private static final long MODEST = 64 << 20;
    private static final byte[] FILE_TYPE =
            box("ftyp", new BoxBytes().ascii("isom").u32(0).toBytes());

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Mp4Shape.class)
    void fileCutAtAnyByteIsListedOrDamagedAndNothingElse(Mp4Shape shape) throws IOException {
        Path file = Files.write(folder.resolve("cut.mp4"), small().shape(shape).toBytes());
        boolean listed = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long length = channel.size(); length >= 0; length--) {
                channel.truncate(length);
                MediaResult result = Bytes.of(file).result();
                listed |= result instanceof MediaResult.Read;
                assertThat(Bytes.of(file).extraction(1)).isNotNull();
            }
        }
        assertThat(listed).isTrue();
        assertThat(Bytes.of(file).problem()).isEqualTo(MediaProblem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 30, 300})
    void scrambledFilesNeverThrowNorAllocateMuch(int changes) throws IOException {
        for (Mp4Shape shape : Mp4Shape.values()) {
            byte[] whole = small().shape(shape).toBytes();
            for (int seed = 0; seed < 60; seed++) {
                Bytes video = Bytes.in(folder, SampleDamage.scrambled(whole, changes, seed));
                assertThat(Allocation.of(video::result)).isLessThan(MODEST);
                assertThat(Allocation.of(() -> video.extraction(1))).isLessThan(MODEST);
            }
        }
    }

    @Test
    void boxesOfOddSizesEnd() throws IOException {
        for (long size : new long[] {0, 1, 2, 7, 0x7FFFFFFFL, 0xFFFFFFFFL}) {
            byte[] odd = new BoxBytes().u32(size).ascii("mdat").zeros(20).toBytes();
            assertThat(Bytes.in(folder, EbmlBytes.joined(FILE_TYPE, odd)).result())
                    .isInstanceOf(MediaResult.Damaged.class);
        }
        for (long size : new long[] {0, 15, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
            byte[] odd = new BoxBytes().u32(1).ascii("moov").u64(size).zeros(20).toBytes();
            assertThat(Bytes.in(folder, EbmlBytes.joined(FILE_TYPE, odd)).result())
                    .isInstanceOf(MediaResult.Damaged.class);
        }
    }

    @Test
    void moovWithoutTracksIsReadAsSuch() throws IOException {
        byte[] file = EbmlBytes.joined(FILE_TYPE, box("moov"));
        assertThat(Bytes.in(folder, file).tracks()).isEmpty();
    }

    @Test
    void deeplyNestedBoxesEnd() throws IOException {
        byte[] nest = box("trak");
        for (int i = 0; i < 5000; i++) {
            nest = box("trak", nest);
        }
        assertThat(Bytes.in(folder, EbmlBytes.joined(FILE_TYPE, box("moov", nest))).tracks())
                .hasSize(1);
    }

    @Test
    void thousandsOfTracksAreCutAndSaid() throws IOException {
        byte[][] tracks = new byte[3000][];
        Arrays.fill(tracks, box("trak"));
        MediaResult.Read read =
                Bytes.in(folder, EbmlBytes.joined(FILE_TYPE, box("moov", tracks))).read();
        assertThat(read.file().tracks()).hasSize(512);
        assertThat(read.hint()).isEqualTo(MediaProblem.TOO_LARGE);
    }

    @Test
    void sampleCountsBeyondTheFileAreRefused() throws IOException {
        byte[] lies = full("stsz", 0, 0, new BoxBytes().u32(0).u32(0xFFFFFFFFL).toBytes());
        assertThat(textProblem(lies)).isEqualTo(MediaProblem.CORRUPT);
        byte[] same = full("stsz", 0, 0, new BoxBytes().u32(9).u32(0xFFFFFFFFL).toBytes());
        assertThat(textProblem(same)).isEqualTo(MediaProblem.TOO_LARGE);
    }

    @Test
    void runOfTooManySamplesIsRefused() throws IOException {
        byte[] run = full("trun", 0, 0, new BoxBytes().u32(0xFFFFFFFFL).toBytes());
        byte[] traf = box("traf", full("tfhd", 0, 0, new BoxBytes().u32(0).toBytes()), run);
        byte[] file =
                EbmlBytes.joined(
                        FILE_TYPE, box("moov", textTrack(), box("mvex")), box("moof", traf));
        assertThat(Bytes.in(folder, file).textProblem(0)).isEqualTo(MediaProblem.TOO_LARGE);
    }

    @Test
    void offsetsBeyondTheFileMeanTruncated() throws IOException {
        byte[] size = full("stsz", 0, 0, new BoxBytes().u32(9).u32(1).toBytes());
        byte[] time = full("stts", 0, 0, new BoxBytes().u32(1).u32(1).u32(5).toBytes());
        byte[] chunk = full("stsc", 0, 0, new BoxBytes().u32(1).u32(1).u32(1).u32(1).toBytes());
        byte[] place = full("co64", 0, 0, new BoxBytes().u32(1).u64(1L << 62).toBytes());
        byte[] file = EbmlBytes.joined(FILE_TYPE, box("moov", textTrack(size, time, chunk, place)));
        assertThat(Bytes.in(folder, file).textProblem(0)).isEqualTo(MediaProblem.TRUNCATED);
    }

    private MediaProblem textProblem(byte[] sizes) throws IOException {
        byte[] times = full("stts", 0, 0, new BoxBytes().u32(0).toBytes());
        byte[] file = EbmlBytes.joined(FILE_TYPE, box("moov", textTrack(sizes, times)));
        Bytes video = Bytes.in(folder, file);
        assertThat(Allocation.of(() -> video.extraction(0))).isLessThan(MODEST);
        assertThat(video.extraction(0)).isInstanceOf(Extraction.Damaged.class);
        return video.textProblem(0);
    }

    private static byte[] textTrack(byte[]... tables) {
        byte[] entry = box("tx3g", new byte[8 + 30]);
        byte[] description = full("stsd", 0, 0, new BoxBytes().u32(1).add(entry).toBytes());
        byte[] table = box("stbl", description, EbmlBytes.joined(tables));
        byte[] handler =
                full("hdlr", 0, 0, new BoxBytes().zeros(4).ascii("sbtl").zeros(13).toBytes());
        return box("trak", box("mdia", handler, box("minf", table)));
    }

    private static SampleMp4 small() {
        List<SampleCue> cues =
                List.of(new SampleCue(0, 500, "One"), new SampleCue(5500, 5900, "Two"));
        return new SampleMp4()
                .durationMs(6000)
                .track(SampleTrack.audio(1).withTitle("Title"))
                .track(SampleTrack.subtitles(SampleCodec.SUBRIP, cues).withBcp47("de"))
                .chapter(0, "Chapter");
    }
}
