package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class HostileInputTest {

    private static final SubtitleInspector INSPECTOR = new SubtitleInspector(new TextLanguage());

    private Inspection inspect(byte[] bytes) {
        return INSPECTOR.inspect(bytes, Language.UNDETERMINED);
    }

    private Inspection inspect(String text) {
        return inspect(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingAtAllIsAnEmptyFile() {
        Inspection inspection = inspect(new byte[0]);
        assertThat(inspection.format()).isNull();
        assertThat(inspection.problems()).extracting(Problem::code).containsExactly("empty_file");
        assertThat(inspection.quality()).isZero();
    }

    @Test
    void zerosAndRandomBytesAreNotRecognised() {
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        assertThat(inspect(new byte[5000]).format()).isNull();
        assertThat(inspect(random).format()).isNull();
        assertThat(inspect(random).quality()).isZero();
    }

    @Test
    void fiftyMegabytesInOneLineAreTakenInStride() {
        byte[] one = new byte[50_000_000];
        Arrays.fill(one, (byte) 'a');
        assertThat(inspect(one).problems()).extracting(Problem::code).contains("not_recognised");
        for (char c : new char[] {'<', '{', '&', '-', '\r', '\\'}) {
            String cue = "1\n00:00:01,000 --> 00:00:02,000\n" + String.valueOf(c).repeat(1_000_000);
            assertThat(inspect(cue).cues()).isEqualTo(1);
            assertThat(inspect("WEBVTT\n\n" + cue).cues()).isEqualTo(1);
            assertThat(
                            inspect(
                                            "[Events]\nDialogue: 0,0:0:1.0,0:0:2.0,D,,0,0,0,,"
                                                    + String.valueOf(c).repeat(1_000_000))
                                    .format())
                    .isEqualTo("ass");
            assertThat(
                            inspect(
                                            "<SAMI><SYNC Start=1><P Class=X>"
                                                    + String.valueOf(c).repeat(1_000_000))
                                    .format())
                    .isEqualTo("sami");
            assertThat(inspect("{1}{2}" + String.valueOf(c).repeat(1_000_000)).format())
                    .isEqualTo("microdvd");
        }
    }

    @Test
    void timesOutOfBoundsAreReadAndReported() {
        Inspection inspection =
                inspect(
                        """
                        1
                        99:99:99,999 --> 00:00:01,000
                        reversed

                        2
                        -00:00:05,000 --> 00:00:01,000
                        negative

                        3
                        99999999999999999999:00:00,000 --> 99999999999999999999:00:01,000
                        beyond all measure

                        4
                        00:00:01,000 --> 00:00:01,000
                        never shown
                        """);
        assertThat(inspection.cues()).isEqualTo(4);
        assertThat(inspection.firstMs()).isEqualTo(-5000);
        assertThat(inspection.problems())
                .extracting(Problem::code)
                .contains("negative_duration", "zero_duration", "unordered");
        assertThat(inspection.quality()).isLessThan(70);
    }

    @Test
    void anArrowInTheTextIsText() {
        SubtitleDocument document =
                new SubRipFormat().read("1\n00:00:01,000 --> 00:00:02,000\nGo --> there -> now\n");
        assertThat(document.cues()).hasSize(1);
        assertThat(document.cues().getFirst().text()).isEqualTo("Go --> there -> now");
    }

    @Test
    void garbageAfterTheLastCueIsKeptButNotShown() {
        String file =
                "1\n00:00:01,000 --> 00:00:02,000\nText\n\n\u0000\u0001garbage\u0000\n\nmore\n";
        SubtitleDocument document = new SubRipFormat().read(file);
        assertThat(document.cues().getFirst().text()).isEqualTo("Text");
        assertThat(new SubRipFormat().write(document)).isEqualTo(file);
    }

    @Test
    void deepNestingAndUnclosedTagsLeaveTheText() {
        String nested = "<i><b><font color=\"red\">".repeat(20_000) + "deep";
        assertThat(SubtitleText.plain(nested, "srt")).isEqualTo("deep");
        assertThat(SubtitleText.plain("<i.x><v A>".repeat(20_000) + "deep", "vtt"))
                .isEqualTo("deep");
        assertThat(SubtitleText.plain("</i></b></font>open <i>still <b", "srt"))
                .isEqualTo("open still <b");
        assertThat(SubtitleText.plain("{\\t(\\t(\\t(\\i1)".repeat(5000) + "x", "ass")).isNotNull();
    }

    @Test
    void anyMutationOfAnyFileIsReadAndWrittenBackAsItWas() {
        List<String> seeds = new ArrayList<>(RoundTripTest.DOCUMENTS);
        seeds.add(
                "<SAMI><BODY><SYNC Start=10><P Class=ENCC>Hi<br>you<SYNC Start=900><P"
                        + " Class=ENCC>&nbsp;");
        seeds.add("{1}{1}25\n{10}{50}{y:i}Hi|you\n{60}{}open\n");
        Random random = new Random(7);
        for (int round = 0; round < 1500; round++) {
            String text = mutated(seeds.get(random.nextInt(seeds.size())), random);
            for (SubtitleFormat format : SubtitleFormats.all()) {
                SubtitleDocument document = format.read(text);
                if (format.writable()) {
                    assertThat(format.write(document)).isEqualTo(text);
                }
                for (String target : List.of("srt", "ass", "ssa", "vtt")) {
                    assertThat(Conversion.convert(document, target).document().format())
                            .isEqualTo(target);
                }
            }
            Inspection inspection = inspect(text);
            assertThat(inspection.quality()).isBetween(0, 100);
        }
    }

    @Test
    void anyBytesAreDecoded() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = Samples.srt(Samples.of("fr")).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Inspection inspection = inspect(bytes);
            assertThat(inspection.confidence()).isBetween(0.0, 1.0);
            assertThat(INSPECTOR.language(bytes).cues()).isEqualTo(inspection.cues());
        }
    }

    @Test
    void anyPayloadsMakeAFile() {
        Random random = new Random(13);
        for (int round = 0; round < 500; round++) {
            List<TimedPayload> blocks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                byte[] data = new byte[random.nextInt(60)];
                byte[] addition = new byte[random.nextInt(20)];
                random.nextBytes(data);
                random.nextBytes(addition);
                blocks.add(new TimedPayload(random.nextInt(), random.nextInt(), data, addition));
            }
            byte[] header = new byte[random.nextInt(40)];
            random.nextBytes(header);
            assertThat(TrackText.srt(blocks)).isNotNull();
            assertThat(TrackText.tx3g(blocks)).isNotNull();
            assertThat(TrackText.ass(header, blocks)).isNotNull();
            assertThat(new String(TrackText.webVtt(header, blocks), StandardCharsets.UTF_8))
                    .startsWith("WEBVTT");
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        String alphabet = "\n\r\u0000{}<>[]:,.-0123456789\\&;/ ab\uD800\uFEFF|";
        for (int i = 0; i < 1 + random.nextInt(12) && !out.isEmpty(); i++) {
            int at = random.nextInt(out.length());
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, c);
                case 1 -> out.setCharAt(at, c);
                case 2 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(9)));
                default -> out.insert(at, out.substring(at, Math.min(out.length(), at + 20)));
            }
        }
        return out.toString();
    }
}
