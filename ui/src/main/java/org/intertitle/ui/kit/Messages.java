package org.intertitle.ui.kit;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one language from the resource bundles; a missing key shows itself as ‹key›.
 * Immutable and thread-safe.
 */
public final class Messages {
    private static final String BUNDLE = "org.intertitle.ui.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts in this language, or in English where there are none. */
    public static Messages of(Locale locale) {
        Locale spoken =
                locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                        ? locale
                        : Locale.of("en", locale.getCountry());
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        spoken,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Messages(bundle, spoken);
    }

    /** The texts of this bundle; numbers and dates as in this locale. */
    public static Messages of(ResourceBundle bundle, Locale locale) {
        return new Messages(bundle, locale);
    }

    /** Whether the language is written from right to left: its own name tells. */
    public boolean rightToLeft() {
        byte direction = Character.getDirectionality(locale.getDisplayLanguage(locale).charAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text with its places {@code {0}} … filled. */
    public String text(String key, Object... arguments) {
        if (!has(key)) {
            return "‹" + key + "›";
        }
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * The text for a count: {@code key.one} or {@code key.other}, with the count as place {@code
     * {0}} and the rest behind it.
     */
    public String plural(String key, long count, Object... rest) {
        Object[] arguments = new Object[rest.length + 1];
        arguments[0] = count;
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        return text(key + (count == 1 ? ".one" : ".other"), arguments);
    }

    /** A whole number with the language's separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
