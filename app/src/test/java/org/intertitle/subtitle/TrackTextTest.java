package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

class TrackTextTest {

    private static TimedPayload block(
            long start, long duration, String text, @Nullable String addition) {
        return new TimedPayload(
                start, duration, utf8(text), addition == null ? null : utf8(addition));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void subRipBlocksAreNumberedInTheOrderOfTime() {
        byte[] file =
                TrackText.srt(
                        List.of(
                                block(5000, 1000, "später\r\n\r\nzweite\n", null),
                                block(1000, 0, "früher", null)));
        assertThat(text(file))
                .isEqualTo(
                        """
                        1
                        00:00:01,000 --> 00:00:05,000
                        früher

                        2
                        00:00:05,000 --> 00:00:06,000
                        später
                        zweite

                        """);
    }

    @Test
    void assLinesFollowTheirReadOrderAndTheHeadersFields() {
        String header =
                """
                [Script Info]
                ScriptType: v4.00+

                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

                [Fonts]
                fontname: a.ttf
                """;
        byte[] file =
                TrackText.ass(
                        utf8(header + "\u0000"),
                        List.of(
                                block(1000, 1234, "1,0,Sign,,1,2,3,,second, with comma", null),
                                block(
                                        2000,
                                        1000,
                                        "0,7,Default,Ann,0000,0000,0000,fx,{\\i1}first\nline",
                                        null),
                                block(3000, 1000, "broken", null)));
        assertThat(text(file))
                .isEqualTo(
                        """
                        [Script Info]
                        ScriptType: v4.00+

                        [Events]
                        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                        Dialogue: 7,0:00:02.00,0:00:03.00,Default,Ann,0000,0000,0000,fx,{\\i1}first\\Nline
                        Dialogue: 0,0:00:01.00,0:00:02.23,Sign,,1,2,3,,second, with comma


                        [Fonts]
                        fontname: a.ttf
                        """);
    }

    @Test
    void ssaLinesAreMarked() {
        String header =
                "[Script Info]\n"
                    + "[V4 Styles]\n"
                    + "[Events]\n"
                    + "Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect,"
                    + " Text";
        byte[] file = TrackText.ass(utf8(header), List.of(block(0, 1000, "0,0,D,,0,0,0,,x", null)));
        assertThat(text(file))
                .endsWith("Text\nDialogue: Marked=0,0:00:00.00,0:00:01.00,D,,0,0,0,,x\n");
    }

    @Test
    void aHeaderWithoutEventsGetsThem() {
        byte[] file = TrackText.ass(new byte[0], List.of(block(0, 1000, "0,0,D,,0,0,0,,x", null)));
        SubtitleDocument document =
                SubtitleFormats.detect(text(file)).orElseThrow().read(text(file));
        assertThat(document.format()).isEqualTo("ass");
        assertThat(document.cues()).extracting(Cue::text).containsExactly("x");
    }

    @Test
    void webVttBlocksGetTheirSettingsIdsAndTimesBack() {
        byte[] file =
                TrackText.webVtt(
                        utf8("WEBVTT\n\nSTYLE\n::cue { color: red }\n"),
                        List.of(
                                block(60_000, 2000, "a <00:00:01.000>b", "line:0\nintro\nNOTE hm"),
                                block(63_000, 2000, "plain", null)));
        assertThat(text(file))
                .isEqualTo(
                        """
                        WEBVTT

                        STYLE
                        ::cue { color: red }

                        NOTE hm

                        intro
                        00:01:00.000 --> 00:01:02.000 line:0
                        a <00:01:01.000>b

                        00:01:03.000 --> 00:01:05.000
                        plain

                        """);
    }

    @Test
    void webVttInMp4BoxesIsRead() {
        byte[] payload = box("payl", utf8("Hello"));
        byte[] settings = box("sttg", utf8("align:start"));
        byte[] cue = box("vttc", joined(settings, payload));
        byte[] file =
                TrackText.webVtt(
                        new byte[0],
                        List.of(
                                new TimedPayload(0, 1000, cue, null),
                                new TimedPayload(1000, 1000, box("vtte", new byte[0]), null)));
        assertThat(text(file))
                .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:01.000 align:start\nHello\n\n");
    }

    @Test
    void tx3gStylesBecomeTags() {
        byte[] styles = {0, 1, 0, 2, 0, 4, 0, 1, 2, 18, 0, 0, 0, 0};
        byte[] said = utf8("é cd");
        byte[] sample =
                joined(new byte[] {0, (byte) said.length}, joined(said, box("styl", styles)));
        assertThat(Tx3gSample.text(sample)).isEqualTo("é <i>cd</i>");
        assertThat(
                        text(
                                TrackText.tx3g(
                                        List.of(
                                                new TimedPayload(0, 500, sample, null),
                                                new TimedPayload(500, 500, new byte[2], null)))))
                .isEqualTo("1\n00:00:00,000 --> 00:00:00,500\né <i>cd</i>\n\n");
    }

    @Test
    void tx3gMayBeUtf16AndLieAboutItsLength() {
        byte[] wide = "\uFEFFhé".getBytes(StandardCharsets.UTF_16BE);
        assertThat(Tx3gSample.text(joined(new byte[] {0, (byte) wide.length}, wide)))
                .isEqualTo("hé");
        assertThat(Tx3gSample.text(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'})).isEqualTo("a");
        assertThat(Tx3gSample.text(new byte[1])).isEmpty();
    }

    private static byte[] box(String type, byte[] content) {
        byte[] head = ByteBuffer.allocate(8).putInt(8 + content.length).put(utf8(type)).array();
        return joined(head, content);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
