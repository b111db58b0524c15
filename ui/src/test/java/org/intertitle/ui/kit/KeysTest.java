package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class KeysTest {
    private final KeyTexts english = new KeyTexts(Messages.of(Locale.ENGLISH));
    private final KeyTexts german = new KeyTexts(Messages.of(Locale.GERMAN));

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+K",
                "P",
                "G L",
                "Alt+Left",
                "F2",
                "?",
                "Shift+F10",
                "Ctrl++",
                "+",
                "Ctrl+,",
                "Ctrl+Shift+E",
                "Ctrl+Alt+Delete",
                "G H L",
                "Ö",
                "ß",
                "Л"
            })
    void keysAreWrittenAsTheyAreRead(String text) {
        assertThat(Keys.parse(text)).hasValueSatisfying(keys -> assertThat(keys).hasToString(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ctrl+k, Ctrl+K",
        "SHIFT+ctrl+pageup, Ctrl+Shift+PageUp",
        "  g   l , G L",
        "Shift+?, ?",
        "Ctrl+Ctrl+K, Ctrl+K",
        "f12, F12"
    })
    void spellingIsForgiven(String typed, String kept) {
        assertThat(Keys.parse(typed))
                .hasValueSatisfying(keys -> assertThat(keys).hasToString(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ctrl+",
                "Ctrl",
                "Shift+Alt",
                "++",
                "Hyper+K",
                "F99",
                "Ctrl+Foo",
                "K+Ctrl",
                "A B C D",
                "none",
                "\u0000",
                "Ctrl+\u202E",
                "\uD83C\uDFAC",
                "\uD83C",
                "\u0301",
                "Ctrl K+",
                "{0}",
                "G\u00A0L"
            })
    void whatNamesNoKeysIsRefused(String text) {
        assertThat(Keys.parse(text)).isEmpty();
    }

    @Test
    void longTextIsRefusedAtOnce() {
        assertThat(Keys.parse("Ctrl+".repeat(100_000) + "K")).isEmpty();
    }

    @Test
    void actionWithKeysThatNameNoneIsRefused() {
        assertThatThrownBy(() ->
                        Action.of("a.b", Action.Scope.WINDOW, Glyph.ADD, () -> "", () -> {})
                                .keys("Ctrl+Nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ctrl+Nothing");
    }

    @Test
    void oneSequenceThatBeginsLikeAnotherIsInItsWay() {
        assertThat(Keys.of("G").conflictsWith(Keys.of("G L"))).isTrue();
        assertThat(Keys.of("G L").conflictsWith(Keys.of("G"))).isTrue();
        assertThat(Keys.of("G L").conflictsWith(Keys.of("G L"))).isTrue();
        assertThat(Keys.of("G L").conflictsWith(Keys.of("G H"))).isFalse();
        assertThat(Keys.of("L").conflictsWith(Keys.of("G L"))).isFalse();
        assertThat(Keys.NONE.conflictsWith(Keys.NONE)).isFalse();
    }

    @Test
    void keysAreNamedAsOnTheKeyboardOfTheLanguage() {
        assertThat(english.shown(Keys.of("Ctrl+K"))).isEqualTo("Ctrl+K");
        assertThat(german.shown(Keys.of("Ctrl+K"))).isEqualTo("Strg+K");
        assertThat(german.shown(Keys.of("Shift+Delete"))).isEqualTo("Umschalt+Entf");
        assertThat(german.shown(Keys.of("Alt+Left"))).isEqualTo("Alt+←");
        assertThat(german.spoken(Keys.of("Alt+Left"))).isEqualTo("Alt+Pfeil nach links");
        assertThat(english.spoken(Keys.of("G L"))).isEqualTo("G, L");
        assertThat(english.caps(Keys.of("Ctrl+Shift+E"))).containsExactly("Ctrl", "Shift", "E");
        assertThat(english.shown(Keys.NONE)).isEmpty();
    }

    @Test
    void everyNamedKeyHasANameInEachLanguage() {
        for (NamedKey key : NamedKey.values()) {
            Keys keys = Keys.of(key.text());
            assertThat(english.shown(keys) + german.spoken(keys)).doesNotContain("‹");
        }
    }

    @Test
    void questionMarkIsKnownByWhatIsTypedWhereverTheLayoutHasIt() {
        assertThat(PressedKey.strokes(press(KeyCode.SLASH, "?", true, false, false)))
                .containsExactly(stroke("?"));
        assertThat(PressedKey.strokes(press(KeyCode.UNDEFINED, "?", true, false, false)))
                .containsExactly(stroke("?"));
        assertThat(PressedKey.strokes(press(KeyCode.DIGIT7, "/", true, false, false)))
                .containsExactly(stroke("/"));
        assertThat(PressedKey.strokes(press(KeyCode.SLASH, "", false, false, false)))
                .containsExactly(stroke("/"));
    }

    @Test
    void lettersAreKnownByTheirKeyAndOtherScriptsByTheirLetter() {
        assertThat(PressedKey.strokes(press(KeyCode.K, "\u000b", false, true, false)))
                .containsExactly(stroke("Ctrl+K"));
        assertThat(PressedKey.strokes(press(KeyCode.E, "E", true, true, false)))
                .containsExactly(stroke("Ctrl+Shift+E"));
        assertThat(PressedKey.strokes(press(KeyCode.UNDEFINED, "л", false, false, false)))
                .containsExactly(stroke("Л"));
        assertThat(PressedKey.strokes(press(KeyCode.COMMA, "", false, true, false)))
                .containsExactly(stroke("Ctrl+,"));
    }

    @Test
    void thirdLevelOfALayoutTypesAndIsNoShortcut() {
        assertThat(PressedKey.strokes(press(KeyCode.Q, "@", false, true, true)))
                .containsExactly(stroke("@"));
    }

    @Test
    void heldModifiersAreNoKeys() {
        assertThat(PressedKey.strokes(press(KeyCode.SHIFT, "", true, false, false))).isEmpty();
        assertThat(PressedKey.strokes(press(KeyCode.CONTROL, "", false, true, false))).isEmpty();
    }

    private static Stroke stroke(String text) {
        return Keys.of(text).strokes().getFirst();
    }

    private static KeyEvent press(
            KeyCode code, String text, boolean shift, boolean ctrl, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, ctrl, alt, false);
    }
}
