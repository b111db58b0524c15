package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.settings.SettingList.Foreign;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class FormPageTest {
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());

    private List<String> lines(List<Foreign> foreign) {
        return Toolkit.onFx(() ->
                new ForeignNote(texts)
                        .of(foreign).stream()
                                .flatMap(note -> note.lookupAll(".label").stream())
                                .map(Label.class::cast)
                                .map(Label::getText)
                                .toList());
    }

    @Test
    void whatIsNotUnderstoodIsSaidByKeyAndByValue() {
        assertThat(lines(List.of())).isEmpty();
        assertThat(
                        lines(
                                List.of(
                                        new Foreign("future.thing", "x", false),
                                        new Foreign("library.preset", "hologram", true))))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("This version does not know")
                                        .contains("future.thing"),
                        line ->
                                assertThat(line)
                                        .startsWith("This version does not understand")
                                        .contains("library.preset = hologram"));
    }

    @Test
    void manyAndLongOnesAreCutShort() {
        List<Foreign> many =
                IntStream.range(0, 500)
                        .mapToObj(n -> new Foreign("future." + n, "x\n".repeat(5_000), false))
                        .toList();
        assertThat(lines(many))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(800).contains("500", "\u2026"));
    }
}
