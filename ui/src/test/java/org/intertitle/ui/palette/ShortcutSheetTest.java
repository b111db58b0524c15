package org.intertitle.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Keyboard;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

class ShortcutSheetTest {
    private final Presentation presentation =
            new Presentation(
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()),
                    Measures.STANDARD,
                    new Remembered());
    private final List<Action> actions =
            IntStream.range(0, 60)
                    .mapToObj(i ->
                            Action.of(
                                            "some." + i,
                                            Action.Scope.SCREEN,
                                            Glyph.ADD,
                                            () -> "Action " + i,
                                            () -> {})
                                    .keys("Ctrl+J"))
                    .toList();

    @Test
    void keysScrollItToItsEndsFromTheSearch() {
        List<Double> stood =
                Toolkit.onFx(() -> {
                    ShortcutSheet sheet =
                            new ShortcutSheet(() -> actions, presentation, () -> {}, () -> {});
                    StackPane root = new StackPane(sheet.node());
                    Look.apply(new Scene(root, 800, 600), Theme.LIGHT, Measures.STANDARD);
                    sheet.open();
                    root.applyCss();
                    root.layout();
                    root.layout();
                    ScrollPane scroll =
                            (ScrollPane)
                                    requireNonNull(root.lookup(".shortcut-sheet .scroll-pane"));
                    return IntStream.range(0, 80)
                            .mapToObj(i -> {
                                press(sheet, i < 40 ? KeyCode.PAGE_DOWN : KeyCode.UP);
                                return scroll.getVvalue();
                            })
                            .toList();
                });
        assertThat(stood.getFirst()).isStrictlyBetween(0.0, 1.0);
        assertThat(stood.get(39)).isEqualTo(1);
        assertThat(stood.get(40)).isStrictlyBetween(stood.getFirst(), 1.0);
        assertThat(stood.getLast()).isLessThan(stood.get(60));
    }

    private static void press(ShortcutSheet sheet, KeyCode key) {
        Keyboard.press(sheet.node(), key, "", Set.of());
    }
}
