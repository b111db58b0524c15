package org.intertitle.wanted;

import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleTrack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes real videos and subtitles for tests. */
public final class SampleFiles {

    private static final List<String> GERMAN =
            List.of(
                    "Ich habe die ganze Nacht auf dich gewartet.",
                    "Wo warst du, als die Lichter ausgegangen sind?",
                    "Niemand hat mir gesagt, dass so viele Leute hier sein würden.",
                    "Wir müssen jetzt gehen, bevor es zu spät ist.",
                    "Glaubst du wirklich, dass er uns helfen wird?",
                    "Das Haus am Ende der Straße steht seit Jahren leer.",
                    "Meine Schwester wohnt nicht mehr in dieser Stadt.",
                    "Könnten Sie mir bitte sagen, wie spät es ist?",
                    "Er ist gestern Abend nicht nach Hause gekommen.",
                    "Vielleicht sollten wir die Polizei anrufen.",
                    "Ich verstehe nicht, warum du das gemacht hast.",
                    "Morgen früh fahren wir mit dem Zug nach Hamburg.");

    private static final List<String> ENGLISH =
            List.of(
                    "I have been waiting for you all night long.",
                    "Where were you when the lights went out?",
                    "Nobody told me that there would be so many people here.",
                    "We have to leave now before it is too late.",
                    "Do you really think that he is going to help us?",
                    "The house at the end of the street has been empty for years.",
                    "My sister does not live in this city any more.",
                    "Could you please tell me what time it is?",
                    "He did not come home last night.",
                    "Maybe we should call the police.",
                    "I do not understand why you did that.",
                    "Tomorrow morning we will take the train to Hamburg.");

    private SampleFiles() {}

    public static String srt(String language) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (SampleCue cue : cues(language)) {
            text.append(++number)
                    .append('\n')
                    .append(time(cue.startMs()))
                    .append(" --> ")
                    .append(time(cue.endMs()))
                    .append('\n')
                    .append(cue.text())
                    .append("\n\n");
        }
        return text.toString();
    }

    static String vtt(String language) {
        return "WEBVTT\n\n" + srt(language).replaceAll("(\\d\\d),(\\d{3})", "$1.$2");
    }

    private static String time(long ms) {
        return "00:%02d:%02d,%03d".formatted(ms / 60_000, ms / 1000 % 60, ms % 1000);
    }

    private static List<SampleCue> cues(String language) {
        List<SampleCue> cues = new ArrayList<>();
        long at = 1000;
        for (String line : language.equals("de") ? GERMAN : ENGLISH) {
            cues.add(new SampleCue(at, at + 3000, line));
            at += 4000;
        }
        return cues;
    }

    static SampleTrack track(String language, SampleFlag... flags) {
        return flagged(SampleTrack.subtitles(SampleCodec.SUBRIP, cues(language)), language, flags);
    }

    static SampleTrack assTrack(String language) {
        return flagged(SampleTrack.subtitles(SampleCodec.ASS, cues(language)), language);
    }

    private static SampleTrack flagged(SampleTrack track, String language, SampleFlag... flags) {
        SampleTrack flagged = track.withLanguage(language.equals("de") ? "ger" : "eng");
        for (SampleFlag flag : flags) {
            flagged = flagged.with(flag);
        }
        return flagged;
    }

    /** A video with Japanese sound and these subtitle tracks. */
    static Path video(Path file, SampleTrack... tracks) throws IOException {
        SampleMatroska video =
                new SampleMatroska()
                        .durationMs(60_000)
                        .track(SampleTrack.video())
                        .track(SampleTrack.audio(2).withLanguage("jpn"));
        for (SampleTrack track : tracks) {
            video.track(track);
        }
        return write(file, video.toBytes());
    }

    public static Path write(Path file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, bytes);
    }
}
