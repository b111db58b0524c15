package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;

import java.util.List;

class SubtitleFormatsTest {

    private static String format(String text) {
        return SubtitleFormats.detect(text).map(SubtitleFormat::id).orElse("none");
    }

    @Test
    void theContentTellsTheFormat() {
        assertThat(format("WEBVTT\n\n00:01.000 --> 00:02.000\nA")).isEqualTo("vtt");
        assertThat(format("WEBVTTX\n")).isEqualTo("none");
        assertThat(format("[Script Info]\nScriptType: v4.00+\n[V4+ Styles]\n")).isEqualTo("ass");
        assertThat(format("; x\n[Script Info]\nScriptType: v4.00\n[V4 Styles]\n")).isEqualTo("ssa");
        assertThat(format("Dialogue: Marked=0,0:0:1.0,0:0:2.0,D,,0,0,0,,x")).isEqualTo("ssa");
        assertThat(format("<SAMI>\n<BODY>")).isEqualTo("sami");
        assertThat(format("{1}{1}25.000\n{10}{20}A|B")).isEqualTo("microdvd");
        assertThat(format("\n\n1\r00:00:01,000 --> 00:00:02,000\rA\r")).isEqualTo("srt");
        assertThat(format("1\n00:00:01,000 --> 00:00:02,000\n[Events] are text here"))
                .isEqualTo("srt");
        assertThat(format("{not}{frames}\nText")).isEqualTo("none");
        assertThat(format("a --> b")).isEqualTo("none");
        assertThat(format("")).isEqualTo("none");
    }

    @Test
    void idsAndExtensionsFindTheirFormat() {
        assertThat(SubtitleFormats.byId("ssa").orElseThrow().id()).isEqualTo("ssa");
        assertThat(SubtitleFormats.byExtension("SMI").orElseThrow().id()).isEqualTo("sami");
        assertThat(SubtitleFormats.byExtension("exe")).isEmpty();
    }

    @Test
    void readOnlyFormatsRefuseToWrite() {
        SubtitleFormat sami = SubtitleFormats.byId("sami").orElseThrow();
        SubtitleDocument document = sami.read("<SAMI>");
        assertThat(sami.writable()).isFalse();
        assertThatThrownBy(() -> sami.write(document))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.code()).isEqualTo(SubtitleErrorCode.CANNOT_WRITE));
    }

    @Test
    void microDvdCountsInFramesOfItsRate() {
        String body = "{0}{48}one|two\n{240}{}open\nnonsense\n";
        List<Cue> cues = new MicroDvdFormat(24).read(body).cues();
        assertThat(cues).extracting(Cue::endMs).containsExactly(2000L, 13_000L);
        assertThat(cues.getFirst().text()).isEqualTo("one\ntwo");
        assertThat(new MicroDvdFormat(24).read("{1}{1}25\n{25}{50}x").cues())
                .extracting(Cue::startMs, Cue::endMs)
                .containsExactly(tuple(1000L, 2000L));
        assertThat(SubtitleText.plain("{y:i}one {c:$0000FF}two", "microdvd")).isEqualTo("one two");
    }

    @Test
    void samiShowsAParagraphUntilTheNextOfItsClass() {
        String text =
                """
                <SAMI><HEAD><STYLE TYPE="text/css"><!--
                P { margin: 1pt }
                .ENCC { Name: English; lang: en-US; }
                .FRCC { Name: French; lang: fr-FR; }
                --></STYLE></HEAD><BODY>
                <SYNC Start=1000><P Class=ENCC>Good <i>morning</i><br>all &amp; sundry
                <P Class=FRCC>Bonjour
                <SYNC Start=3000><P Class=ENCC>&nbsp;
                <SYNC Start=4000><P Class=FRCC>Au revoir
                </BODY></SAMI>
                """;
        List<Cue> cues = new SamiFormat().read(text).cues();
        assertThat(cues)
                .extracting(Cue::startMs, Cue::endMs, Cue::text, Cue::details)
                .containsExactlyInAnyOrder(
                        tuple(
                                1000L,
                                3000L,
                                "Good <i>morning</i>\nall & sundry",
                                new CueDetails.Sami("encc")),
                        tuple(1000L, 4000L, "Bonjour", new CueDetails.Sami("frcc")),
                        tuple(4000L, 8000L, "Au revoir", new CueDetails.Sami("frcc")));
    }

    @Test
    void plainTextHasNoMarkupButAllWords() {
        assertThat(SubtitleText.plain("<i>I</i> <3 {\\an8}you <font color=red>so</font>", "srt"))
                .isEqualTo("I <3 you so");
        assertThat(SubtitleText.plain("{\\i1}Two{note}\\Nlines\\hhere{\\p1}m 0 0{\\p0}!", "ass"))
                .isEqualTo("Two\nlines here!");
        assertThat(SubtitleText.plain("<v Ann>A &lt; B<00:00:01.000> &amp; C</v>", "vtt"))
                .isEqualTo("A < B & C");
    }
}
