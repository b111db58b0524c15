package org.intertitle.ui.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void lineBreaksBecomeSignsOnOneLine() {
        assertThat(ShownText.line("Seit wann?\nSeit\tMitternacht.\r"))
                .isEqualTo("Seit wann? \u21B5 Seit Mitternacht.");
    }

    @Test
    void whatIsNoSignIsReplaced() {
        assertThat(ShownText.block("a\0b\u0007\nc\uD83D")).isEqualTo("a\uFFFDb\uFFFD\nc\uFFFD");
        assertThat(ShownText.block("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void veryLongLinesAreCutBetweenSigns() {
        assertThat(ShownText.line("x".repeat(1_000_000))).hasSize(401).endsWith("\u2026");
        String faces = "x" + "\uD83D\uDE00".repeat(1000);
        assertThat(ShownText.line(faces)).doesNotContain("\uFFFD");
    }

    @Test
    void directionIsThatOfTheFirstLetter() {
        assertThat(ShownText.rightToLeft("- 42 \u05E9\u05DC\u05D5\u05DD Anna")).isTrue();
        assertThat(ShownText.rightToLeft("Anna: \u05E9\u05DC\u05D5\u05DD")).isFalse();
        assertThat(ShownText.rightToLeft("")).isFalse();
        assertThat(ShownText.rightToLeft("42…")).isFalse();
    }
}
