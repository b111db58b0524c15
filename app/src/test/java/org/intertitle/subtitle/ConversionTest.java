package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static final String ASS_START =
            """
            [V4+ Styles]
            Format: Name, Bold, Italic, Alignment
            Style: Default,0,0,2
            Style: Thought,0,-1,8

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    private static Converted convert(String text, String target) {
        return Conversion.convert(SubtitleFormats.detect(text).orElseThrow().read(text), target);
    }

    private static String written(String text, String target) {
        SubtitleDocument document = convert(text, target).document();
        return SubtitleFormats.byId(target).orElseThrow().write(document);
    }

    private static String ass(String style, String text) {
        return ASS_START
                + "Dialogue: 0,0:00:01.00,0:00:02.50,%s,,0,0,0,,%s\n".formatted(style, text);
    }

    private static String srt(String text) {
        return "1\n00:00:01,000 --> 00:00:02,500\n" + text + "\n\n";
    }

    @Test
    void assBecomesSubRipWithItsStyles() {
        assertThat(written(ass("Default", "a {\\i1}b{\\i0}\\N{\\b1}c{\\r} {\\c&H0000FF&}d"), "srt"))
                .isEqualTo(srt("a <i>b</i>\n<b>c</b> <font color=\"#ff0000\">d</font>"));
        assertThat(written(ass("Thought", "think {\\i0}again"), "srt"))
                .isEqualTo(srt("{\\an8}<i>think </i>again"));
    }

    @Test
    void subRipBecomesAss() {
        String ass = written(srt("{\\an8}<i>a</i> {x}\n<font color=\"#ff0000\">b</font>"), "ass");
        assertThat(ass)
                .contains("ScriptType: v4.00+")
                .endsWith(
                        "Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,"
                                + "{\\an8}{\\i1}a{\\i0} \\{x\\}\\N{\\c&H0000FF&}b\n");
        assertThat(written(ass, "srt"))
                .isEqualTo(srt("{\\an8}<i>a</i> {x}\n<font color=\"#ff0000\">b</font>"));
        assertThat(written(srt("x"), "ssa")).contains("Dialogue: Marked=0,0:00:01.00");
    }

    @Test
    void subRipBecomesWebVtt() {
        assertThat(written(srt("{\\an8}<b>a</b> & <font color=\"yellow\">b</font> <3"), "vtt"))
                .isEqualTo(
                        """
                        WEBVTT

                        00:00:01.000 --> 00:00:02.500 line:0
                        <b>a</b> &amp; <c.yellow>b</c> &lt;3

                        """);
        Converted lost = convert(srt("<font color=\"#123456\">a</font> <s>b</s>"), "vtt");
        assertThat(lost.losses()).containsEntry("colour", 1).containsEntry("strike", 1);
    }

    @Test
    void webVttBecomesSubRip() {
        String vtt =
                """
                WEBVTT

                NOTE x

                00:01.000 --> 00:02.500 line:0 position:10%
                <v Ann>Hi <i>you</i></v>
                """;
        Converted converted = convert(vtt, "srt");
        assertThat(written(vtt, "srt")).isEqualTo(srt("{\\an8}Hi <i>you</i>"));
        assertThat(converted.lost()).containsExactly("comment", "cue_settings", "voice");
    }

    @Test
    void drawingsNeverBecomeTextAndEachLossIsCounted() {
        String text =
                ass("Default", "{\\p1}m 0 0 l 100 0{\\p0}")
                        + """
                        Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,note
                        Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\k20}ka{\\k30}ra{\\fad(1,2)\\pos(1,2)\\fs20}oke{hm}
                        """;
        Converted converted = convert(text, "srt");
        assertThat(converted.document().cues()).extracting(Cue::text).containsExactly("karaoke");
        assertThat(converted.losses())
                .containsEntry("drawing", 1)
                .containsEntry("empty", 1)
                .containsEntry("karaoke", 2)
                .containsEntry("effect", 1)
                .containsEntry("position", 1)
                .containsEntry("font", 1)
                .containsEntry("comment", 2)
                .containsEntry("styles", 2);
    }

    @Test
    void eventsAreOrderedAndLayersOfOneSignMergedForSubRip() {
        String text =
                ASS_START
                        + """
                        Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,later
                        Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,sign
                        Dialogue: 1,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\bord3}sign
                        """;
        Converted converted = convert(text, "srt");
        assertThat(converted.document().cues())
                .extracting(Cue::text)
                .containsExactly("sign", "later");
        assertThat(converted.losses()).containsEntry("duplicate", 1);
    }

    @Test
    void ofSeveralLanguagesTheMainOneIsTaken() {
        String sami =
                "<SAMI><SYNC Start=1000><P Class=A>one<P Class=B>un<SYNC Start=3000><P Class=A>two";
        Converted converted = convert(sami, "srt");
        assertThat(converted.document().cues()).extracting(Cue::text).containsExactly("one", "two");
        assertThat(converted.losses()).containsEntry("language", 1);
        assertThat(written("{1}{1}25\n{25}{50}{Y:i}a|b", "srt")).contains("<i>a\nb</i>");
    }

    @Test
    void theSameFormatStaysAsItIs() {
        SubtitleDocument document = new SubRipFormat().read(srt("<blink>a"));
        assertThat(Conversion.convert(document, "srt").document()).isSameAs(document);
    }

    @Test
    void formatsThatAreNotWrittenAreRefused() {
        SubtitleDocument document = new SubRipFormat().read(srt("a"));
        assertThatThrownBy(() -> Conversion.convert(document, "sami"))
                .isInstanceOf(AppException.class);
        assertThatThrownBy(() -> Conversion.convert(document, "doc"))
                .isInstanceOf(AppException.class);
    }
}
