package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaResult;
import org.intertitle.media.sample.MatroskaShape;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleMp4;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prints the figures of the media engine: {@code ./mvnw -Pbench -pl app}. */
@Tag("bench")
class MediaBenchTest {

    private static final long TWO_HOURS_MS = 7_200_000;
    private static final long PICTURE_EVERY_MS = 40;
    private static final int PICTURE_BYTES = 11_500;
    private static final int CUES = 1600;
    private static final int FILES = 200;
    private static final int ROUNDS = 5;

    @TempDir private Path folder;

    /** A piece of work that is timed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    @Test
    void tracksOfOneFile() throws IOException, InterruptedException {
        try (MediaEngine engine = new MediaEngine(Map.of())) {
            List<Path> matroska = files("mkv", matroska(60_000, 1000, 0).toBytes());
            List<Path> mp4 = files("mp4", mp4().toBytes());
            report("tracks of one Matroska file", perFile(engine, matroska));
            report("tracks of one MP4 file", perFile(engine, mp4));
            for (Path file : List.of(matroska.getFirst(), mp4.getFirst())) {
                MediaResult.Read read = (MediaResult.Read) engine.reader().read(file);
                System.out.printf(
                        "%s: %d of %d bytes read%n", file, read.bytesRead(), Files.size(file));
            }
        }
    }

    @Test
    void textTrackOfTwoGigabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("large.mkv");
        write(matroska(TWO_HOURS_MS, PICTURE_EVERY_MS, PICTURE_BYTES), file);
        Path plain = folder.resolve("plain.mkv");
        SampleMatroska withoutCues = matroska(TWO_HOURS_MS, PICTURE_EVERY_MS, PICTURE_BYTES);
        write(withoutCues.shape(MatroskaShape.NO_CUES), plain);
        System.out.printf("file of %d MiB, %d cues%n", Files.size(file) >> 20, CUES);
        try (MediaEngine engine = new MediaEngine(Map.of())) {
            MediaResult.Read read = (MediaResult.Read) engine.reader().read(file);
            System.out.printf("read for its tracks: %d bytes%n", read.bytesRead());
            report("its tracks", median(() -> engine.reader().read(file)));
            report("text through Cues", median(() -> extract(engine, file)));
            report("text without Cues (scan)", median(() -> extract(engine, plain)));
        }
        Programs programs = new Programs(folder);
        report("mkvextract", median(() -> programs.run("mkvextract -q %s tracks 2:a.srt", file)));
    }

    private static double perFile(MediaEngine engine, List<Path> files)
            throws IOException, InterruptedException {
        double all =
                median(() -> {
                    for (Path file : files) {
                        engine.reader().read(file);
                    }
                });
        return all / files.size();
    }

    private static void extract(MediaEngine engine, Path file) throws IOException {
        Extraction extraction = engine.extractor().extract(file, 2, Cancellation.NONE);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        assertThat(((Extraction.Extracted) extraction).samples()).hasSize(CUES);
    }

    private List<Path> files(String extension, byte[] content) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.write(folder.resolve(i + "." + extension), content));
        }
        return files;
    }

    private static void write(SampleMatroska sample, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            sample.writeTo(out);
        }
    }

    private static SampleMatroska matroska(long durationMs, long everyMs, int bytes) {
        List<SampleCue> cues = new ArrayList<>();
        for (int i = 0; i < CUES; i++) {
            long start = i * durationMs / CUES;
            cues.add(new SampleCue(start, start + 1000, "This is line number " + i));
        }
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, cues);
        return new SampleMatroska()
                .durationMs(durationMs)
                .pictures(everyMs, bytes)
                .track(SampleTrack.video())
                .track(SampleTrack.audio(6).withLanguage("eng").with(SampleFlag.DEFAULT))
                .track(text.withLanguage("ger"))
                .track(SampleTrack.subtitles(SampleCodec.ASS, cues).withLanguage("fre"))
                .chapter(0, "One")
                .attach("a.ttf", "application/x-truetype-font", new byte[50_000]);
    }

    private static SampleMp4 mp4() {
        List<SampleCue> cues = List.of(new SampleCue(1000, 2000, "Line"));
        return new SampleMp4()
                .durationMs(600_000)
                .track(SampleTrack.video())
                .track(SampleTrack.audio(2).withLanguage("eng").with(SampleFlag.DEFAULT))
                .track(SampleTrack.subtitles(SampleCodec.SUBRIP, cues).withLanguage("ger"))
                .chapter(0, "One");
    }

    /** The median time in milliseconds of several rounds after as many to warm up. */
    private static double median(Work work) throws IOException, InterruptedException {
        double[] times = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            times[Math.max(0, round)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void report(String what, double ms) {
        System.out.printf("%-30s %8.3f ms%n", what, ms);
    }
}
