package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class NoticeCommandsTest {
    private static List<List<String>> on(String system, String text) {
        return NoticeCommands.on(system, "Intertitle", text);
    }

    private static String script(String text) {
        String coded = on("windows 11", text).getFirst().getLast();
        return new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_16LE);
    }

    @Test
    void linuxIsToldByNotifySendOrElseByTheBus() {
        List<List<String>> commands = on("linux", "Done");
        assertThat(commands).extracting(List::getFirst).containsExactly("notify-send", "gdbus");
        assertThat(commands.getFirst()).endsWith("--", "Intertitle", "Done");
        assertThat(commands.getLast()).contains("'Intertitle'", "'Done'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$(rm -rf ~)", "`rm`", "; rm", "--help", "\"a\" 'b'", "%s %n", "ä\u2019ß"})
    void textIsOneArgumentWhateverItHolds(String text) {
        assertThat(on("linux", text).getFirst()).hasSize(6).endsWith(text);
        assertThat(on("mac os x", text).getFirst().getLast().strip()).isEqualTo(text);
        assertThat(script(text)).doesNotContain(text);
    }

    @Test
    void markupIsShownAsItIsWritten() {
        String text = "<b>Tom</b> & Jerry";
        assertThat(on("linux", text).getFirst()).endsWith("&lt;b&gt;Tom&lt;/b&gt; &amp; Jerry");
        assertThat(on("mac os x", text).getFirst()).endsWith(text);
    }

    @Test
    void quotesAndBackslashesAreShownAsTheyAreWritten() {
        assertThat(on("linux", "C:\\new").getFirst()).endsWith("C:\\\\new");
        assertThat(on("linux", "it's \\' over").getLast()).contains("'it\\'s \\\\\\' over'");
    }

    @Test
    void newlinesAndControlCharactersBecomeSpaces() {
        assertThat(on("linux", "one\n\ttwo\0\u001bthree\n").getFirst()).endsWith("one two three");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        String cut = on("linux", "\uD83C\uDFAC".repeat(5000)).getFirst().getLast();
        assertThat(cut).endsWith("\u2026").hasSize(601);
    }

    @Test
    void nothingIsReadAsAnOptionByTheScriptOfMacOs() {
        assertThat(on("mac os x", "-e").getFirst()).endsWith(" -e");
    }

    @Test
    void toastOfWindowsDecodesWhatItShows() {
        String coded = Base64.getEncoder().encodeToString("a'b".getBytes(StandardCharsets.UTF_8));
        assertThat(script("a'b"))
                .contains("FromBase64String('" + coded + "')")
                .contains("ToastText02")
                .doesNotContain("%s");
    }
}
