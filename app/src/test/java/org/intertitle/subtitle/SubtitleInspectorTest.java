package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SubtitleInspectorTest {

    private static final SubtitleInspector INSPECTOR = new SubtitleInspector(new TextLanguage());

    private static Inspection inspect(String text) {
        return INSPECTOR.inspect(text.getBytes(StandardCharsets.UTF_8), Language.UNDETERMINED);
    }

    private static List<String> codes(String text) {
        return inspect(text).problems().stream().map(Problem::code).distinct().toList();
    }

    private static List<String> many(int times) {
        List<String> lines = new ArrayList<>();
        Collections.nCopies(times, Samples.of("en")).forEach(lines::addAll);
        return lines;
    }

    private static String cues(int count, long everyMs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i + 1).append('\n');
            Timestamp.appendSubRip(out, 60_000 + i * everyMs);
            out.append(" --> ");
            Timestamp.appendSubRip(out, 62_000 + i * everyMs);
            out.append("\nSome words here.\n\n");
        }
        return out.toString();
    }

    @Test
    void aSoundFileIsDescribed() {
        byte[] bytes =
                ("\uFEFF" + Samples.srt(Samples.of("de")).replace("\n", "\r\n"))
                        .getBytes(StandardCharsets.UTF_8);
        Inspection found = INSPECTOR.inspect(bytes, Language.UNDETERMINED);
        assertThat(found.format()).isEqualTo("srt");
        assertThat(found.encoding()).isEqualTo("UTF-8");
        assertThat(found.bom()).isTrue();
        assertThat(found.lineEnding()).isEqualTo(LineEnding.CRLF);
        assertThat(found.cues()).isEqualTo(6);
        assertThat(found.firstMs()).isEqualTo(4000);
        assertThat(found.lastMs()).isEqualTo(27_000);
        assertThat(found.firstText()).isEqualTo("Wo bist du die ganze Nacht gewesen?");
        assertThat(found.language().tag()).isEqualTo("de");
        assertThat(found.problems()).isEmpty();
        assertThat(found.quality()).isEqualTo(100);
        assertThat(found.hearingImpaired()).isFalse();
        assertThat(found.bitmap()).isFalse();
    }

    @Test
    void aQuickLookSaysTheSame() {
        byte[] bytes = Samples.srt(Samples.of("cs")).getBytes(Charset.forName("windows-1250"));
        QuickLook look = INSPECTOR.language(bytes);
        assertThat(look.language().tag()).isEqualTo("cs");
        assertThat(look.format()).isEqualTo("srt");
        assertThat(look.cues()).isEqualTo(6);
        assertThat(look.confidence())
                .isEqualTo(INSPECTOR.inspect(bytes, Language.UNDETERMINED).confidence());
    }

    @Test
    void oneBracketDoesNotMakeAFileForTheHardOfHearing() {
        List<String> lines = many(10);
        lines.set(3, "(FINAL DE TEMPORADA)");
        assertThat(inspect(Samples.srt(lines)).hearingImpaired()).isFalse();
        List<String> few = new ArrayList<>(Samples.of("es"));
        few.set(0, "[puerta]");
        assertThat(inspect(Samples.srt(few)).hearingImpaired()).isFalse();
    }

    @Test
    void soundsAndSpeakersMakeOne() {
        List<String> lines = many(10);
        for (int i = 0; i < lines.size(); i += 8) {
            lines.set(i, i % 16 == 0 ? "[door creaks]" : "ANNA: " + lines.get(i));
        }
        assertThat(inspect(Samples.srt(lines)).hearingImpaired()).isTrue();
        assertThat(
                        inspect(Samples.srt(List.of("(SIGHS)", "Well.", "[thunder]", "Run now!")))
                                .hearingImpaired())
                .isTrue();
    }

    @Test
    void songsAloneDoNotMakeOne() {
        List<String> lines = many(10);
        for (int i = 0; i < 20; i++) {
            lines.set(i, "♪ " + lines.get(i) + " ♪");
        }
        assertThat(inspect(Samples.srt(lines)).hearingImpaired()).isFalse();
    }

    @Test
    void fewCuesSpreadOverTheVideoAreForced() {
        long twoHours = 7_200_000;
        assertThat(inspect(cues(20, 300_000)).looksForced(twoHours)).isTrue();
        assertThat(inspect(cues(900, 7000)).looksForced(twoHours)).isFalse();
        assertThat(inspect(cues(40, 5000)).looksForced(twoHours)).isFalse();
        assertThat(inspect(cues(3, 5000)).looksForced(30_000)).isFalse();
        assertThat(inspect(cues(20, 300_000)).looksForced(0)).isTrue();
        assertThat(inspect("").looksForced(twoHours)).isFalse();
    }

    @Test
    void eachProblemIsFound() {
        assertThat(
                        codes(
                                """
                                1
                                00:00:01,000 --> 00:00:05,000
                                A

                                2
                                00:00:03,000 --> 00:00:06,000
                                B
                                """))
                .containsExactly("overlap");
        assertThat(
                        codes(
                                """
                                1
                                00:00:01,000 --> 00:00:03,000
                                <i></i>

                                2
                                00:00:03,000 --> 00:00:03,200
                                B

                                5
                                00:00:04,000 --> 00:01:06,000
                                C
                                """))
                .containsExactlyInAnyOrder("empty_cue", "too_short", "too_long", "missing_cues");
        assertThat(
                        codes(
                                """
                                1
                                00:00:01,000 --> 00:00:02,000
                                This is far too much to be read within one second.
                                """))
                .containsExactly("reading_speed");
        assertThat(codes("1\n00:00:01,000 --> 00:00:03,000\nGrÃ¼Ã\u009Fe\n"))
                .containsExactly("mojibake");
        assertThat(codes("1\n00:00:01,000 --> 00:00:03,000\nSch?ne Gr\uFFFD\n"))
                .containsExactly("encoding_damage");
        assertThat(
                        codes(
                                """
                                1
                                00:00:01,000 --> 00:00:03,000
                                A

                                2
                                00:00:xx --> 00:00:03,000
                                B
                                """))
                .doesNotContain("not_recognised");
        assertThat(codes("WEBVTT\n\n00:xx --> 00:00:03.000\nB\n"))
                .containsExactlyInAnyOrder("no_cues", "unreadable_line");
        assertThat(codes("[Events]\nDialogue: broken\n"))
                .containsExactlyInAnyOrder("no_cues", "unreadable_line");
    }

    @Test
    void ordinaryAccentsAreNoMojibake() {
        for (List<String> lines : Samples.byLanguage().values()) {
            assertThat(inspect(Samples.srt(lines)).problems())
                    .extracting(Problem::code)
                    .doesNotContain("mojibake", "encoding_damage", "advertisement", "stub");
        }
    }

    @Test
    void advertisementsCostLittleButStubsAll() {
        List<String> lines = many(10);
        lines.set(0, "Subtitles downloaded from www.example.org");
        Inspection withOne = inspect(Samples.srt(lines));
        assertThat(withOne.problems()).extracting(Problem::code).containsExactly("advertisement");
        assertThat(withOne.problems().getFirst().cue()).isEqualTo(1);
        assertThat(withOne.problems().getFirst().fixable()).isTrue();
        assertThat(withOne.quality()).isGreaterThan(90);
        Inspection stub =
                inspect(Samples.srt(List.of("Please log in to download", "www.example.org")));
        assertThat(stub.problems()).extracting(Problem::code).contains("stub");
        assertThat(stub.quality()).isLessThanOrEqualTo(5);
    }

    @Test
    void layeredAssEventsAreNoOverlaps() {
        String ass =
                """
                [Events]
                Dialogue: 0,0:00:01.00,0:00:05.00,A,,0,0,0,,One
                Dialogue: 1,0:00:01.00,0:00:05.00,A,,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}
                """;
        assertThat(codes(ass)).isEmpty();
    }

    @Test
    void picturesAreReportedNotRead() {
        byte[] pgs = new byte[40];
        pgs[0] = 'P';
        pgs[1] = 'G';
        pgs[10] = 0x16;
        Inspection found = INSPECTOR.inspect(pgs, Language.UNDETERMINED);
        assertThat(found.format()).isEqualTo("pgs");
        assertThat(found.bitmap()).isTrue();
        assertThat(found.encoding()).isNull();
        byte[] stream = {0, 0, 1, (byte) 0xBA, 0x44};
        assertThat(INSPECTOR.inspect(stream, Language.UNDETERMINED).format()).isEqualTo("vobsub");
        byte[] index =
                "# VobSub index file, v7 (do not modify this line!)\nsize: 720x576\nid: fr, index: 0\n"
                        .getBytes(StandardCharsets.US_ASCII);
        QuickLook look = INSPECTOR.language(index);
        assertThat(look.format()).isEqualTo("vobsub");
        assertThat(look.language().tag()).isEqualTo("fr");
    }

    @Test
    void whoNeedsTextIsToldWhyThereIsNone() {
        SubtitleReader reader = new SubtitleReader(new TextLanguage());
        byte[] stream = {0, 0, 1, (byte) 0xBA, 0x44};
        assertThatThrownBy(() -> reader.require(stream, Language.UNDETERMINED))
                .hasMessageContaining("subtitle.bitmap");
        assertThatThrownBy(() -> reader.require(new byte[9], Language.UNDETERMINED))
                .hasMessageContaining("subtitle.not_recognised");
    }
}
