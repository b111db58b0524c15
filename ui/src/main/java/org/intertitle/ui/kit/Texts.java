package org.intertitle.ui.kit;

import java.time.Clock;
import java.util.Locale;

/** Everything that turns values into words of one language. Thread-safe. */
public record Texts(Messages messages, Wording wording, Formats formats) {
    public static Texts of(Locale locale, Clock clock) {
        Messages messages = Messages.of(locale);
        return new Texts(messages, new Wording(messages), new Formats(messages, clock));
    }

    /** Short for {@link Messages#text}. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Short for {@link Messages#plural}. */
    public String plural(String key, long count, Object... rest) {
        return messages.plural(key, count, rest);
    }

    /** Short for {@link Messages#number}. */
    public String number(long number) {
        return messages.number(number);
    }
}
