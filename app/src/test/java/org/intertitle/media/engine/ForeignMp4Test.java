package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.kernel.Language;
import org.intertitle.media.Bytes;
import org.intertitle.media.MediaFile;
import org.intertitle.media.Sample;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MP4 and MOV files of ffmpeg, held against ffprobe and against what ffmpeg takes out. */
@Tag("interop")
class ForeignMp4Test {

    @TempDir private Path folder;
    private Programs programs;

    @BeforeEach
    void sources() throws IOException {
        programs = new Programs(folder);
        ForeignSources.writeTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+faststart", "+negative_cts_offsets"})
    void indexedTextIsThatOfFfmpeg(String flags) throws IOException, InterruptedException {
        Path file = make("a.mp4", flags);
        assertSameText(file, 2);
        assertSameText(file, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+faststart",
                "+negative_cts_offsets",
                "+frag_keyframe+empty_moov",
                "+frag_keyframe+empty_moov+default_base_moof",
                "+frag_every_frame",
                "+dash"
            })
    void tracksAndTextAreThoseOfFfmpeg(String flags) throws IOException, InterruptedException {
        Path file = make("a.mp4", flags);
        MediaFile ours = Bytes.of(file).read().file();
        JsonNode theirs = programs.ffprobe(file);
        assertSameTracks(ours, theirs);
        assertThat(ours.container()).isEqualTo("mp4");
        assertSameStarts(file, 2);
        assertSameStarts(file, 3);
    }

    @Test
    void indexedFileTellsDurationChaptersAndDefaults() throws IOException, InterruptedException {
        Path file = make("a.mov", "+faststart");
        MediaFile ours = Bytes.of(file).read().file();
        assertThat(ours.container()).isEqualTo("mov");
        assertThat(ours.chapters()).extracting("title").containsExactly("Opening", "Ende");
        assertThat(ours.chapters()).extracting("startMs").containsExactly(0L, 4000L);
        assertSameTracks(ours, programs.ffprobe(file));
        assertSameText(file, 2);
    }

    private Path make(String name, String flags) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        programs.ffmpeg(
                "-f lavfi -i testsrc2=duration=10:size=320x180:rate=25 -f lavfi -i sine=duration=10"
                    + " -i a.srt -i chapters.txt -map 0 -map 1 -map 2 -map 2 -map_metadata 3 -c:v"
                    + " libx264 -preset veryfast -bf 2 -g 50 -c:a aac -ac 2 -c:s mov_text"
                    + " -metadata:s:a:0 language=ger -metadata:s:s:0 language=fre -metadata:s:s:1"
                    + " language=jpn -disposition:s:1 default -movflags %s %s",
                flags, file);
        return file;
    }

    private static void assertSameTracks(MediaFile ours, JsonNode theirs) {
        List<String> expected = new ArrayList<>();
        for (JsonNode stream : theirs.path("streams")) {
            String codec = stream.path("codec_name").asText();
            if (codec.equals("bin_data")) {
                continue;
            }
            expected.add(
                    String.join(
                            " ",
                            codec,
                            Language.of(stream.path("tags").path("language").asText("und")).tag(),
                            stream.path("disposition").path("default").asText(),
                            stream.path("channels").asText("0")));
        }
        assertThat(ours.tracks())
                .filteredOn(track -> track.type() != TrackType.OTHER)
                .extracting(track ->
                        String.join(
                                " ",
                                track.codec(),
                                track.language().tag(),
                                track.isDefault() ? "1" : "0",
                                Integer.toString(track.channels())))
                .isEqualTo(expected);
        assertThat(ours.tracks()).extracting(Track::title).containsOnlyNulls();
    }

    private void assertSameText(Path file, int track) throws IOException, InterruptedException {
        StringBuilder ours = new StringBuilder();
        int number = 0;
        for (Sample sample : Bytes.of(file).text(track).samples()) {
            String line = sample.startMs() + "+" + sample.durationMs() + " " + text(sample);
            ours.append(SubRipBlock.of(++number, line));
        }
        assertThat(ours.toString().strip()).isEqualTo(ffmpegText(file, track));
    }

    /** Fragments leave out the gaps between cues: their ends are anybody's guess. */
    private void assertSameStarts(Path file, int track) throws IOException, InterruptedException {
        StringBuilder ours = new StringBuilder();
        int number = 0;
        for (Sample sample : Bytes.of(file).text(track).samples()) {
            ours.append(SubRipBlock.of(++number, sample.startMs() + "+0 " + text(sample)));
        }
        String withoutEnds = " --> [0-9:,]+";
        assertThat(ours.toString().strip().replaceAll(withoutEnds, ""))
                .isEqualTo(ffmpegText(file, track).replaceAll(withoutEnds, ""));
    }

    private static String text(Sample sample) {
        byte[] data = sample.data();
        int length = ((data[0] & 0xFF) << 8) | (data[1] & 0xFF);
        return new String(data, 2, length, StandardCharsets.UTF_8);
    }

    private String ffmpegText(Path file, int track) throws IOException, InterruptedException {
        return programs.run("ffmpeg -nostdin -v error -i %s -map 0:%s -f srt -", file, track)
                .replaceAll("</?i>|\r", "")
                .strip();
    }
}
