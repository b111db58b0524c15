package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.media.sample.MatroskaShape;
import org.intertitle.media.sample.Mp4Shape;
import org.intertitle.media.sample.SampleAvi;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleMp4;
import org.intertitle.media.sample.SamplePacking;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Our own sample files, accepted by ffprobe, ffmpeg and mkvmerge without a word. */
@Tag("interop")
class SampleInteropTest {

    private static final List<SampleCue> CUES =
            List.of(new SampleCue(1000, 2500, "- First"), new SampleCue(7000, 8200, "- Second"));

    @TempDir private Path folder;
    private Programs programs;

    @BeforeEach
    void programs() {
        programs = new Programs(folder);
    }

    @ParameterizedTest
    @EnumSource(
            value = MatroskaShape.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WEBM"})
    void matroskaIsAccepted(MatroskaShape shape) throws IOException, InterruptedException {
        Path file = folder.resolve("a.mkv");
        Files.write(file, matroska().shape(shape).toBytes());
        assertAccepted(file, 5);
        JsonNode theirs = programs.mkvmerge(file);
        assertThat(theirs.path("warnings")).isEmpty();
        assertThat(theirs.path("errors")).isEmpty();
        assertThat(theirs.path("tracks")).hasSize(5);
        programs.run("mkvmerge -q -o again.mkv %s", file);
        programs.run("mkvextract -q again.mkv tracks 2:a.srt 3:b.srt 4:c.ass");
        assertThat(Files.readString(folder.resolve("a.srt"))).contains("- First", "- Second");
        assertThat(Files.readString(folder.resolve("b.srt"))).contains("- First", "- Second");
        assertThat(Files.readString(folder.resolve("c.ass"))).contains("- First", "- Second");
    }

    @Test
    void webmIsAcceptedByMkvmerge() throws IOException, InterruptedException {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.WEBVTT, CUES);
        SampleMatroska webm = new SampleMatroska().durationMs(9000).shape(MatroskaShape.WEBM);
        Path file = folder.resolve("a.webm");
        Files.write(file, webm.track(SampleTrack.opus()).track(text).toBytes());
        JsonNode theirs = programs.mkvmerge(file);
        assertThat(theirs.path("warnings")).isEmpty();
        assertThat(theirs.path("tracks")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Mp4Shape.class)
    void mp4IsAccepted(Mp4Shape shape) throws IOException, InterruptedException {
        SampleMp4 sample =
                new SampleMp4()
                        .durationMs(9000)
                        .track(SampleTrack.video())
                        .track(SampleTrack.audio(2).withLanguage("ger").with(SampleFlag.DEFAULT))
                        .track(SampleTrack.audio(6))
                        .track(SampleTrack.subtitles(SampleCodec.SUBRIP, CUES))
                        .chapter(0, "One")
                        .shape(shape);
        Path file = folder.resolve("a.mp4");
        Files.write(file, sample.toBytes());
        assertAccepted(file, 4);
        String text = programs.run("ffmpeg -nostdin -v error -i %s -map 0:3 -f srt -", file);
        assertThat(text).containsSubsequence("00:00:01,000", "- First", "00:00:07,000", "- Second");
    }

    @Test
    void aviIsAccepted() throws IOException, InterruptedException {
        Path file = folder.resolve("a.avi");
        Files.write(file, SampleAvi.toBytes(4));
        assertAccepted(file, 2);
    }

    private void assertAccepted(Path file, int tracks) throws IOException, InterruptedException {
        assertThat(programs.ffprobe(file).path("streams")).hasSize(tracks);
        assertThat(programs.errors()).isEmpty();
        programs.ffmpeg("-xerror -i %s -map 0:v -map 0:a -f null -", file);
        assertThat(programs.errors()).isEmpty();
    }

    private static SampleMatroska matroska() {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, CUES);
        return new SampleMatroska()
                .durationMs(12_000)
                .track(SampleTrack.video())
                .track(SampleTrack.audio(6).withLanguage("ger").withBcp47("de-AT"))
                .track(text.packed(SamplePacking.ZLIB).with(SampleFlag.FORCED))
                .track(text.packed(SamplePacking.HEADER_STRIPPING))
                .track(SampleTrack.subtitles(SampleCodec.ASS, CUES).withTitle("Styled"))
                .chapter(0, "One");
    }
}
