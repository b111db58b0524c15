package org.intertitle.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.FoldedName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class FoldedTextTest {
    private static final List<String> PARTS =
            List.of(
                    "a", "B", "é", "e\u0301", "ß", "Ｆ", "２", "Ж", "й", "東", "が", "か\u3099", "한",
                    "कि", "שׁ", "İ", "ﬁ", "&", " ", "-", "'", "’", "´", "…", "½", "№", "🎬",
                    "\uD83C", "\n");

    /** What is marked must be what was found. */
    @Test
    void textIsFoldedAsNamesAreEverywhere() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(7), 0, PARTS.size()).forEach(i -> text.append(PARTS.get(i)));
            assertThat(FoldedText.of(text.toString()).text())
                    .as(text.toString())
                    .isEqualTo(FoldedName.fold(text.toString()));
        }
    }

    @Test
    void andIsWhereItsSignStood() {
        FoldedText text = FoldedText.of("Fast & Furious");
        assertThat(text.text()).isEqualTo("fast and furious");
        assertThat(text.span(5, 8)).isEqualTo(new FoldedText.Span(5, 6));
    }
}
