package org.intertitle.ui.kit;

import java.util.Locale;
import java.util.Optional;

/**
 * One press of a key with what is held meanwhile. The key is a name of {@link NamedKey} or one
 * typed character in upper case; characters that are neither letter nor digit are told by what they
 * type, wherever the layout has them, so Shift never stands beside them. Immutable.
 *
 * @param ctrl the system's key for shortcuts: Ctrl, on a Mac Command
 */
public record Stroke(boolean ctrl, boolean alt, boolean shift, String key) {

    /** Reads {@code Ctrl+Shift+E}, {@code Alt+Left}, {@code ?}; nothing where it is no key. */
    static Optional<Stroke> parse(String text) {
        boolean ctrl = false;
        boolean alt = false;
        boolean shift = false;
        String rest = text;
        for (int plus = rest.indexOf('+', 1); plus > 0 && plus < rest.length() - 1; ) {
            switch (rest.substring(0, plus).toLowerCase(Locale.ROOT)) {
                case "ctrl" -> ctrl = true;
                case "alt" -> alt = true;
                case "shift" -> shift = true;
                default -> {
                    return Optional.empty();
                }
            }
            rest = rest.substring(plus + 1);
            plus = rest.indexOf('+', 1);
        }
        Optional<NamedKey> named = NamedKey.of(rest);
        if (named.isPresent()) {
            return Optional.of(new Stroke(ctrl, alt, shift, named.get().text()));
        }
        return typable(rest) ? Optional.of(typed(ctrl, alt, shift, rest)) : Optional.empty();
    }

    /** The stroke of a key that types this character. */
    static Stroke typed(boolean ctrl, boolean alt, boolean shift, String character) {
        int key = Character.toUpperCase(character.codePointAt(0));
        return new Stroke(
                ctrl, alt, shift && Character.isLetterOrDigit(key), Character.toString(key));
    }

    /** Whether the text is one visible character that a keyboard can type. */
    static boolean typable(String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) != 1) {
            return false;
        }
        return switch (Character.getType(text.codePointAt(0))) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    /** Whether it would type or move something in a text field, so that it may not act there. */
    public boolean types() {
        return !ctrl && !alt && !function();
    }

    /** Whether it is one of the keys F1 to F24. */
    public boolean function() {
        return key.length() > 1 && NamedKey.of(key).map(NamedKey::function).orElse(false);
    }

    /** Whether the key has a name, so that it does something in lists, fields, buttons. */
    public boolean named() {
        return key.codePointCount(0, key.length()) > 1;
    }

    /** As it is parsed. */
    @Override
    public String toString() {
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }
}
