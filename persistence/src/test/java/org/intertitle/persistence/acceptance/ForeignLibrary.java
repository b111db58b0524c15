package org.intertitle.persistence.acceptance;

import org.intertitle.media.engine.Programs;
import org.intertitle.subtitle.Cue;
import org.intertitle.subtitle.SubtitleFormats;
import org.intertitle.wanted.SampleFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Films that ffmpeg and mkvmerge made, with what people put beside them, and their tools. */
final class ForeignLibrary {

    private static final String PICTURE_AND_SOUND =
            "-f lavfi -i testsrc2=duration=60:size=64x36:rate=5 -f lavfi -i sine=duration=60";

    private static final String FORCED =
            """
            1
            00:00:05,000 --> 00:00:07,000
            This sign is in another language.

            2
            00:00:15,000 --> 00:00:17,500
            So is this one.

            """;

    private final Path root;
    private final Path bench;
    private final Programs programs;

    /** {@code bench} is a folder whose path holds no spaces. */
    ForeignLibrary(Path root, Path bench) {
        this.root = root;
        this.bench = bench;
        programs = new Programs(bench);
    }

    void write() throws IOException, InterruptedException {
        Files.writeString(bench.resolve("de.srt"), SampleFiles.srt("de"));
        Files.writeString(bench.resolve("en.srt"), SampleFiles.srt("en"));
        Files.writeString(bench.resolve("forced.srt"), FORCED);
        Files.writeString(
                bench.resolve("sdh.srt"),
                SampleFiles.srt("en").replace("Where were you", "[door slams]\nWhere were you"));
        manyTracks();
        packedTracks();
        movText();
        webVtt();
        badlyNamed();
        undetermined();
    }

    private void manyTracks() throws IOException, InterruptedException {
        programs.ffmpeg(
                PICTURE_AND_SOUND
                        + " -i de.srt -i sdh.srt -i forced.srt -i en.srt -map 0 -map 1 -map 2 -map"
                        + " 3 -map 4 -map 5 -c:v libx264 -preset ultrafast -c:a aac -c:s srt -c:s:0"
                        + " ass -metadata:s:a:0 language=jpn -metadata:s:s:0 language=ger"
                        + " -metadata:s:s:1 language=eng -metadata:s:s:2 language=eng"
                        + " -metadata:s:s:3 language=eng -disposition:s:1 hearing_impaired"
                        + " -disposition:s:2 forced out.mkv");
        place("out.mkv", "Alpha (2001)", "mkv");
    }

    private void packedTracks() throws IOException, InterruptedException {
        programs.ffmpeg(
                PICTURE_AND_SOUND
                        + " -c:v libx264 -preset ultrafast -c:a aac -metadata:s:a:0 language=jpn"
                        + " plain.mkv");
        programs.ffmpeg("-i en.srt en.ass");
        programs.run(
                "mkvmerge -q -o packed.mkv plain.mkv --compression 0:zlib --language 0:de de.srt"
                        + " --compression 0:zlib --language 0:en en.ass --compression 0:zlib"
                        + " --language 0:en --forced-display-flag 0:yes forced.srt");
        place("packed.mkv", "Bravo (2002)", "mkv");
    }

    private void movText() throws IOException, InterruptedException {
        programs.ffmpeg(
                PICTURE_AND_SOUND
                        + " -i de.srt -i en.srt -map 0 -map 1 -map 2 -map 3 -c:v libx264 -preset"
                        + " ultrafast -c:a aac -c:s mov_text -metadata:s:a:0 language=jpn"
                        + " -metadata:s:s:0 language=ger -metadata:s:s:1 language=eng out.mp4");
        place("out.mp4", "Charlie (2003)", "mp4");
    }

    private void webVtt() throws IOException, InterruptedException {
        programs.ffmpeg(
                PICTURE_AND_SOUND
                        + " -i de.srt -map 0 -map 1 -map 2 -c:v libvpx -c:a libvorbis -ac 2 -c:s"
                        + " webvtt -metadata:s:a:0 language=jpn -metadata:s:s:0 language=ger"
                        + " out.webm");
        place("out.webm", "Delta (2004)", "webm");
    }

    private void badlyNamed() throws IOException, InterruptedException {
        programs.ffmpeg(PICTURE_AND_SOUND + " -c:v mpeg4 -c:a mp3 out.avi");
        Path video = place("out.avi", "Echo (2005)", "avi");
        SampleFiles.write(video.resolveSibling("echo_deutsch.srt"), SampleFiles.srt("de"));
        SampleFiles.write(
                video.resolveSibling("Subs").resolve("2_English.srt"), SampleFiles.srt("en"));
    }

    private void undetermined() throws IOException, InterruptedException {
        programs.ffmpeg(PICTURE_AND_SOUND + " -c:v mpeg2video -c:a mp2 out.ts");
        Path video = place("out.ts", "Foxtrot (2006)", "ts");
        SampleFiles.write(video.resolveSibling("Foxtrot (2006).srt"), SampleFiles.srt("de"));
    }

    private Path place(String made, String title, String extension) throws IOException {
        Path folder = Files.createDirectories(root.resolve(title));
        return Files.move(bench.resolve(made), folder.resolve(title + "." + extension));
    }

    /** The cues of a track, in order of time, as the other tools take them out. */
    List<String> theirs(Path video, int track, String format)
            throws IOException, InterruptedException {
        Path in = Files.copy(video, bench.resolve("in"));
        Path out = bench.resolve("out." + format);
        if (video.toString().endsWith(".mkv")) {
            programs.run("mkvextract -q in tracks %s:%s", track, out);
        } else {
            programs.ffmpeg("-i in -map 0:%s %s", track, out);
        }
        List<String> cues = cues(out, format);
        Files.delete(in);
        Files.delete(out);
        return cues;
    }

    /** The cues of a file in order of time. */
    static List<String> cues(Path file, String format) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return SubtitleFormats.byId(format)
                .orElseThrow()
                .read(text.replace("\uFEFF", "").replace("\r", ""))
                .cues()
                .stream()
                .map(ForeignLibrary::line)
                .sorted()
                .toList();
    }

    private static String line(Cue cue) {
        return "%08d %08d %s".formatted(cue.startMs(), cue.endMs(), cue.text());
    }
}
