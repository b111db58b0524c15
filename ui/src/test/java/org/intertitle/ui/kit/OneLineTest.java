package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void lineBreaksBecomeSpacesAndSignsThatTurnTheDirectionGo() {
        assertThat(OneLine.of("a\r\nb\u2028c\td")).isEqualTo("a b c d");
        assertThat(OneLine.of("\u202Ecod.exe\u202C \u2067x\u2069")).isEqualTo("cod.exe x");
        assertThat(OneLine.of("بحر 漢字 🎬")).isEqualTo("بحر 漢字 🎬");
    }

    @Test
    void longNameIsCutBetweenCharacters() {
        assertThat(OneLine.of("🎬".repeat(500), 3)).isEqualTo("🎬🎬🎬…");
        assertThat(OneLine.of("abc", 3)).isEqualTo("abc");
        assertThat(OneLine.of("", 3)).isEmpty();
    }
}
