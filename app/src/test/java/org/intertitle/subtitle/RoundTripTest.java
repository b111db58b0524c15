package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

class RoundTripTest {

    private static final String SRT =
            """
            A heading that nobody asked for

            1
            00:00:01,000 --> 00:00:02,500  X1:10 X2:20 Y1:30 Y2:40
            <i>First</i> line
            second line


            7
            0:0:3.5 -> 0:0:5.25
            No regular time, odd number

            00:00:06,000 --> 00:00:07,000
            No number at all
            9
            00:00:08,000 --> 00:00:09,000
            No blank line above
            """;

    private static final String ASS =
            """
            ; made by hand
            [Script Info]
            Title: Odd
            ScriptType: v4.00+

            [Aegisub Project Garbage]
            Video File: film.mkv

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, Bold, Italic, Alignment
            Style: Default,Arial,20,0,0,2
            Style: Sign,Arial,20,0,-1,8

            [Unknown Section]
            whatever = {stays}

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            Dialogue: 0,0:00:05.00,0:00:06.00,Default,Ann,0,0,0,,Later, but first
            Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,a remark
            Dialogue: 10,0:00:01.00,0:00:02.00,Sign,,0000,0000,0000,Banner;1,{\\pos(1,2)}Earlier\\Nin two
            Dialogue: broken
            Picture: 0,0:00:01.00

            [Fonts]
            fontname: a.ttf
            !!!!####
            """;

    private static final String VTT =
            """
            WEBVTT - with a title
            X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

            STYLE
            ::cue(.loud) { color: red }

            REGION
            id:fred

            NOTE
            one comment
            of two lines

            intro
            00:01.000 --> 00:02.000 line:0 align:start
            <v Ann>Hello &amp; <c.yellow>welcome</c>

            00:00:03.000 --> 00:00:04.000
            - second

            NOTE the end
            """;

    static final List<String> DOCUMENTS = List.of(SRT, ASS, VTT);

    private static SubtitleDocument read(String text) {
        return SubtitleFormats.detect(text).orElseThrow().read(text);
    }

    private static String write(SubtitleDocument document) {
        return SubtitleFormats.byId(document.format()).orElseThrow().write(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anUntouchedFileIsWrittenAsItWasRead(String newline) {
        for (String text : DOCUMENTS) {
            String file = text.replace("\n", newline);
            assertThat(write(read(file))).isEqualTo(file);
        }
    }

    @Test
    void oddLinesAreReadAsPlayersReadThem() {
        List<Cue> cues = read(SRT).cues();
        assertThat(cues).extracting(Cue::startMs).containsExactly(1000L, 3500L, 6000L, 8000L);
        assertThat(cues).extracting(Cue::endMs).containsExactly(2500L, 5250L, 7000L, 9000L);
        assertThat(cues)
                .extracting(Cue::text)
                .containsExactly(
                        "<i>First</i> line\nsecond line",
                        "No regular time, odd number",
                        "No number at all",
                        "No blank line above");
        assertThat(cues.get(0).details())
                .isEqualTo(new CueDetails.SubRip("1", "X1:10 X2:20 Y1:30 Y2:40"));
        assertThat(cues.get(2).details()).isEqualTo(new CueDetails.SubRip(null, ""));
    }

    @Test
    void assKeepsTheOrderOfItsEventsAndAllFields() {
        List<Cue> cues = read(ASS).cues();
        assertThat(cues).extracting(Cue::startMs).containsExactly(5000L, 1000L);
        assertThat(cues.getFirst().text()).isEqualTo("Later, but first");
        assertThat(((CueDetails.Ass) cues.get(1).details()).value("effect")).isEqualTo("Banner;1");
    }

    @Test
    void webVttKnowsIdsSettingsAndComments() {
        List<Cue> cues = read(VTT).cues();
        assertThat(cues).hasSize(2);
        assertThat(cues.getFirst().details())
                .isEqualTo(new CueDetails.Vtt("intro", "line:0 align:start"));
        assertThat(cues.getLast().text()).isEqualTo("- second");
    }

    @Test
    void aChangedCueLeavesTheRestOfTheFileAlone() {
        for (String newline : List.of("\n", "\r\n")) {
            String file = SRT.replace("\n", newline);
            SubtitleDocument document = read(file);
            Cue third = document.cues().get(2);
            String edited =
                    write(document.mapCues(cue -> cue.equals(third) ? cue.withText("Ä\nö") : cue));
            String expected = file.replace("No number at all", "Ä" + newline + "ö");
            // A changed cue no longer runs into the one that follows.
            assertThat(edited)
                    .isEqualTo(
                            expected.replace(
                                    newline + "9" + newline, newline + newline + "9" + newline));
        }
    }

    @Test
    void aChangedAssLineKeepsItsFields() {
        SubtitleDocument moved =
                read(ASS).mapCues(cue -> cue.withTimes(cue.startMs() + 1006, cue.endMs()));
        assertThat(write(moved))
                .contains(
                        "Dialogue: 10,0:00:02.01,0:00:02.00,Sign,,0000,0000,0000,Banner;1,"
                                + "{\\pos(1,2)}Earlier\\Nin two\n")
                .contains("Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,a remark\n")
                .endsWith("!!!!####\n");
    }

    @Test
    void assFieldsMayComeInAnyOrderAndWithoutFormatLine() {
        String unusual =
                """
                [Events]
                Format: Start, Text, End, Style
                Dialogue: 0:00:01.00,a, b, c,0:00:02.00,X
                """;
        Cue cue = AssFormat.ASS.read(unusual).cues().getFirst();
        assertThat(cue.text()).isEqualTo("a, b, c");
        assertThat(cue.endMs()).isEqualTo(2000);
        String without = "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,X,,0,0,0,,a, b\n";
        assertThat(AssFormat.ASS.read(without).cues().getFirst().text()).isEqualTo("a, b");
        assertThat(AssFormat.ASS.write(AssFormat.ASS.read(unusual))).isEqualTo(unusual);
    }

    @Test
    void newCuesAreWrittenAndReadBackTheSame() {
        Random random = new Random(42);
        for (String format : List.of("srt", "ass", "ssa", "vtt")) {
            for (int round = 0; round < 200; round++) {
                SubtitleDocument plain =
                        new SubtitleDocument(
                                "srt", LineEnding.LF, List.<Entry>copyOf(cues(random)));
                SubtitleDocument document = Conversion.convert(plain, format).document();
                String written = write(document);
                SubtitleDocument again = read(written);
                assertThat(again.format()).isEqualTo(format);
                assertThat(write(again)).isEqualTo(written);
                assertThat(again.cues())
                        .usingRecursiveFieldByFieldElementComparatorOnFields(
                                "startMs", "endMs", "text")
                        .isEqualTo(document.cues());
            }
        }
    }

    private static List<Cue> cues(Random random) {
        String[] words = {"Ja", "não", "<3", "a & b", "1984", "--", "♪", "字幕", "{x}", "end.", "\n"};
        long[] at = {0};
        return random.ints(1 + random.nextInt(8), 1, 9)
                .mapToObj(length -> {
                    StringBuilder text = new StringBuilder("x");
                    for (int i = 0; i < length; i++) {
                        String word = words[random.nextInt(words.length)];
                        text.append(text.toString().endsWith("\n") ? "" : " ").append(word);
                    }
                    at[0] += 10L * (1 + random.nextInt(500));
                    return new Cue(at[0], at[0] + 1000, text.toString().strip());
                })
                .toList();
    }

    @Test
    void bomCharsetAndLineEndingsSurviveAnEdit() {
        SubtitleReader reader = new SubtitleReader(new TextLanguage());
        byte[] bytes =
                ("\uFEFF" + Samples.srt(Samples.of("cs")).replace("\n", "\r\n"))
                        .getBytes(StandardCharsets.UTF_16LE);
        SubtitleFile file = reader.read(bytes, Language.UNDETERMINED).orElseThrow();
        assertThat(file.encode(file.document())).isEqualTo(bytes);
        SubtitleDocument edited = file.document().mapCues(cue -> cue.withTimes(0, 1));
        assertThat(new String(file.encode(edited), StandardCharsets.UTF_16LE))
                .startsWith("\uFEFF1\r\n00:00:00,000 --> 00:00:00,001\r\nKde jsi");
    }
}
