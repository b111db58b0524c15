package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Sample;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The containers of the child process, made by ffmpeg and held against ffprobe. */
@Tag("interop")
class ForeignContainersTest {

    private static final MediaEngine ENGINE = new MediaEngine(Map.of());

    @TempDir private Path folder;
    private Programs programs;

    @BeforeEach
    void sources() throws IOException {
        programs = new Programs(folder);
        ForeignSources.writeTo(folder);
    }

    @AfterAll
    static void endTheChild() {
        ENGINE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "a.avi, mpeg4, mp3, avi",
        "a.ts, mpeg2video, mp2, ts",
        "a.m2ts, libx264, ac3, ts",
        "a.mpg, mpeg2video, mp2, mpeg",
        "a.vob, mpeg2video, ac3, mpeg",
        "a.wmv, msmpeg4v3, wmav2, wmv",
        "a.flv, libx264, aac, flv",
        "a.ogv, libtheora, libvorbis, ogg",
        "a.nut, mpeg4, mp3, nut"
    })
    void tracksAreThoseOfFfprobe(String name, String video, String audio, String container)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        programs.ffmpeg(
                "-f lavfi -i testsrc2=duration=4:size=320x180:rate=25 -f lavfi -i "
                        + "sine=duration=4:sample_rate=44100 -map 0 -map 1 -c:v %s -c:a %s -ac 2 "
                        + "-metadata:s:a:0 language=ger %s",
                video, audio, file);
        MediaResult.Read read = (MediaResult.Read) ENGINE.reader().read(file);
        JsonNode theirs = programs.ffprobe(file);
        assertThat(read.file().container()).isEqualTo(container);
        assertThat(read.file().tracks())
                .extracting(ForeignContainersTest::line)
                .containsExactlyInAnyOrderElementsOf(lines(theirs));
        double seconds = theirs.path("format").path("duration").asDouble();
        assertThat(read.file().durationMs())
                .isBetween(Math.round(seconds * 1000) - 100, Math.round(seconds * 1000) + 100);
    }

    @Test
    void textOfAForeignContainerIsTakenOut() throws IOException, InterruptedException {
        Path file = folder.resolve("text.nut");
        programs.ffmpeg(
                "-f lavfi -i sine=duration=10 -i a.srt -map 0 -map 1 -c:a pcm_s16le -c:s text %s",
                file);
        Extraction extraction = ENGINE.extractor().extract(file, 1, Cancellation.NONE);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        Extraction.Extracted text = (Extraction.Extracted) extraction;
        assertThat(text.codec()).isEqualTo("subrip");
        assertThat(text.samples())
                .extracting(sample ->
                        new String(sample.data(), StandardCharsets.UTF_8).strip().replace("\r", ""))
                .containsExactly("First line", "Second line\nin two rows: äöü 字幕", "Third");
        assertThat(text.samples()).extracting(Sample::startMs).containsExactly(1000L, 3040L, 7000L);
    }

    @Test
    void languagesOfABroadcastAreListed() throws IOException, InterruptedException {
        Path file = folder.resolve("broadcast.ts");
        programs.ffmpeg(
                "-f lavfi -i testsrc2=duration=4:size=320x180:rate=25 -f lavfi -i "
                        + "sine=duration=4 -map 0 -map 1 -c:v mpeg2video -c:a mp2 -metadata:s:a:0 "
                        + "language=fra %s",
                file);
        MediaResult.Read read = (MediaResult.Read) ENGINE.reader().read(file);
        assertThat(read.file().tracks())
                .filteredOn(track -> track.type() == TrackType.AUDIO)
                .extracting(Track::language)
                .containsExactly(new Language("fr"));
    }

    private static String line(Track track) {
        return String.join(
                " ",
                track.codec(),
                track.language().tag(),
                Integer.toString(track.channels()),
                Integer.toString(track.width()));
    }

    private static List<String> lines(JsonNode probe) {
        List<String> lines = new ArrayList<>();
        for (JsonNode stream : probe.path("streams")) {
            String codec = stream.path("codec_name").asText();
            lines.add(
                    String.join(
                            " ",
                            codec,
                            Language.of(stream.path("tags").path("language").asText("und")).tag(),
                            stream.path("channels").asText("0"),
                            stream.path("width").asText("0")));
        }
        return lines;
    }
}
