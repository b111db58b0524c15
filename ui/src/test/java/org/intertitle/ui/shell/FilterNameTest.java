package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.Texts;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Locale;

class FilterNameTest {
    private final FilterName english = new FilterName(Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    private final FilterName german = new FilterName(Texts.of(Locale.GERMAN, Clock.systemUTC()));

    @Test
    void termsAreSaidInWordsInTheirOrder() {
        assertThat(english.of("nosferatu  missing:de quality<60"))
                .isEqualTo("nosferatu, Missing: German, Quality below 60");
        assertThat(german.of("-kind:anime \"Star Trek: Picard\""))
                .isEqualTo("Nicht: Art: Anime, Star Trek: Picard");
        assertThat(english.of("a a missing:de missing:de")).isEqualTo("a, Missing: German");
    }

    @Test
    void termsForWhichANameHasNoRoomAreLeftOut() {
        String name = english.of("missing:de folder:\"" + "Films ".repeat(20) + "\" kind:film");
        assertThat(name).isEqualTo("Missing: German");
    }

    @Test
    void aLongWordIsCutAndNeverInTheMiddleOfACharacter() {
        String name = english.of("🎬".repeat(5_000));
        assertThat(name.codePointCount(0, name.length())).isEqualTo(SavedFilter.LONGEST_NAME);
        assertThat(name).endsWith("🎬…");
    }

    @Test
    void whatIsTypedHalfwayHasANameToo() {
        assertThat(english.of("missing:")).isNotBlank();
        assertThat(english.of("\"open quote")).isEqualTo("open quote");
        assertThat(english.of("  ")).isEmpty();
    }
}
