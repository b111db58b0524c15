package org.intertitle.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.kernel.Language;
import org.intertitle.media.Attachment;
import org.intertitle.media.Bytes;
import org.intertitle.media.Chapter;
import org.intertitle.media.MediaFile;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Matroska and WebM files of ffmpeg and mkvmerge, held against what their own tools say. */
@Tag("interop")
class ForeignMatroskaTest {

    @TempDir private Path folder;
    private Programs programs;

    @BeforeEach
    void sources() throws IOException {
        programs = new Programs(folder);
        ForeignSources.writeTo(folder);
    }

    @Test
    void fileOfFfmpegIsReadAsItsToolsReadIt() throws IOException, InterruptedException {
        Path file = ffmpegFile();
        MediaFile ours = Bytes.of(file).read().file();
        assertSameTracks(ours, programs.mkvmerge(file));
        assertThat(ours.tracks())
                .extracting(Track::codec)
                .containsExactly("h264", "aac", "ac3", "subrip", "ass", "subrip");
        assertThat(ours.tracks().get(3).forced()).isTrue();
        assertThat(ours.tracks().get(5).hearingImpaired()).isTrue();
        assertThat(ours.chapters())
                .containsExactly(
                        new Chapter(0, 4000L, "Opening"), new Chapter(4000, 10_000L, "Ende"));
        assertThat(ours.attachments())
                .containsExactly(new Attachment("font.ttf", "application/x-truetype-font", 5000));
        double seconds = programs.ffprobe(file).path("format").path("duration").asDouble();
        assertThat(ours.durationMs()).isEqualTo(Math.round(seconds * 1000));
    }

    @Test
    void textOfFfmpegsFileIsWhatMkvextractTakesOut() throws IOException, InterruptedException {
        Path file = ffmpegFile();
        assertSameSubRip(file, 3);
        assertSameAss(file, 4);
        assertSameSubRip(file, 5);
    }

    @Test
    void packedTextOfMkvmergeIsWhatMkvextractTakesOut() throws IOException, InterruptedException {
        Path file = folder.resolve("mm.mkv");
        programs.run(
                "mkvmerge -q -o %s --compression 0:zlib --language 0:pt-BR --track-name "
                        + "0:Forced --forced-display-flag 0:yes a.srt --compression 0:none "
                        + "--hearing-impaired-flag 0:yes a.ass --commentary-flag 0:yes a.vtt %s",
                file, ffmpegFile());
        MediaFile ours = Bytes.of(file).read().file();
        assertSameTracks(ours, programs.mkvmerge(file));
        for (Track track : ours.tracks()) {
            if (track.codec().equals("subrip")) {
                assertSameSubRip(file, track.index());
            } else if (track.codec().equals("ass")) {
                assertSameAss(file, track.index());
            }
        }
        Track first =
                ours.tracks().stream()
                        .filter(track -> track.language().equals(new Language("pt-BR")))
                        .findFirst()
                        .orElseThrow();
        assertThat(first.forced()).isTrue();
        assertThat(ours.tracks()).filteredOn(Track::commentary).hasSize(2);
    }

    @Test
    void webVttOfMkvmergeKeepsSettingsAndIdentifier() throws IOException, InterruptedException {
        Path file = folder.resolve("vtt.mkv");
        programs.run("mkvmerge -q -o %s a.vtt", file);
        Bytes video = Bytes.of(file);
        assertThat(video.lines(0)).containsExactly("1000+1500 First", "3000+1000 Second");
        byte[] addition = video.text(0).samples().getFirst().addition();
        assertThat(new String(addition, StandardCharsets.UTF_8)).startsWith("line:10%\nfirst");
    }

    @Test
    void webVttOfWebmComesOutTheSame() throws IOException, InterruptedException {
        Path file = folder.resolve("w.webm");
        programs.ffmpeg("-i a.vtt -c:s copy %s", file);
        Bytes video = Bytes.of(file);
        assertThat(video.read().file().container()).isEqualTo("webm");
        assertThat(video.tracks()).extracting(Track::codec).containsExactly("webvtt");
        assertThat(video.lines(0)).containsExactly("1000+1500 First", "3000+1000 Second");
        byte[] addition = video.text(0).samples().getFirst().addition();
        assertThat(new String(addition, StandardCharsets.UTF_8)).isEqualTo("line:10%\nfirst\n");
    }

    @Test
    void liveFileWithoutSizesAndIndexIsRead() throws IOException, InterruptedException {
        Path file = folder.resolve("live.mkv");
        programs.ffmpeg("-i %s -map 0:v -map 0:s -c copy -live 1 %s", ffmpegFile(), file);
        assertSameTracks(Bytes.of(file).read().file(), programs.mkvmerge(file));
        assertSameSubRip(file, 1);
    }

    private Path ffmpegFile() throws IOException, InterruptedException {
        Path file = folder.resolve("ff.mkv");
        programs.ffmpeg(
                "-f lavfi -i testsrc2=duration=10:size=320x180:rate=25 -f lavfi -i sine=duration=10"
                    + " -i a.srt -i a.ass -i chapters.txt -map 0 -map 1 -map 1 -map 2 -map 3 -map 2"
                    + " -map_metadata 4 -c:v libx264 -preset ultrafast -c:a:0 aac -c:a:1 ac3 -c:s:0"
                    + " srt -c:s:1 ass -c:s:2 srt -metadata:s:a:0 language=ger -metadata:s:a:1"
                    + " language=eng -metadata:s:a:1 title=Commentary -metadata:s:s:0 language=fre"
                    + " -metadata:s:s:1 language=jpn -disposition:s:0 default+forced"
                    + " -disposition:s:2 hearing_impaired -attach font.ttf -metadata:s:t"
                    + " mimetype=application/x-truetype-font %s",
                file);
        return file;
    }

    private static void assertSameTracks(MediaFile ours, JsonNode theirs) {
        List<String> expected = new ArrayList<>();
        for (JsonNode track : theirs.path("tracks")) {
            JsonNode facts = track.path("properties");
            String tag = facts.path("language_ietf").asText(facts.path("language").asText());
            expected.add(
                    String.join(
                            " ",
                            track.path("type").asText().replace("subtitles", "subtitle"),
                            facts.path("number").asText(),
                            Language.of(tag).tag(),
                            facts.path("track_name").asText("null"),
                            facts.path("default_track").asText(),
                            facts.path("audio_channels").asText("0")));
        }
        assertThat(ours.tracks())
                .extracting(track ->
                        String.join(
                                " ",
                                track.type() == TrackType.VIDEO
                                        ? "video"
                                        : track.type() == TrackType.AUDIO ? "audio" : "subtitle",
                                Long.toString(track.number()),
                                track.language().tag(),
                                String.valueOf(track.title()),
                                Boolean.toString(track.isDefault()),
                                Integer.toString(track.channels())))
                .isEqualTo(expected);
        assertThat(ours.attachments()).hasSize(theirs.path("attachments").size());
    }

    private void assertSameSubRip(Path file, int track) throws IOException, InterruptedException {
        String theirs = mkvextract(file, track);
        StringBuilder ours = new StringBuilder();
        int number = 0;
        for (String line : Bytes.of(file).lines(track)) {
            ours.append(SubRipBlock.of(++number, line));
        }
        assertThat(ours.toString().strip()).isEqualTo(theirs.strip());
    }

    private void assertSameAss(Path file, int track) throws IOException, InterruptedException {
        List<String> theirs =
                mkvextract(file, track)
                        .lines()
                        .filter(line -> line.startsWith("Dialogue:"))
                        .map(line -> line.substring(line.indexOf("Default")))
                        .toList();
        assertThat(Bytes.of(file).lines(track))
                .extracting(line -> line.substring(line.indexOf("Default")))
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    private String mkvextract(Path file, int track) throws IOException, InterruptedException {
        programs.run("mkvextract -q %s tracks %s:%s.txt", file, track, track);
        String text = Files.readString(folder.resolve(track + ".txt"));
        return text.replace("\uFEFF", "").replace("\r", "");
    }
}
