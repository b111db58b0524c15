package org.intertitle.ui.kit;

import javafx.geometry.NodeOrientation;

import java.time.Clock;
import java.util.Locale;

/** Everything that turns values into words of one language. Thread-safe. */
public record Texts(Messages messages, Wording wording, Formats formats) {
    public static Texts of(Locale locale, Clock clock) {
        return of(Messages.of(locale), clock);
    }

    /** These messages, and all that is worded by them. */
    public static Texts of(Messages messages, Clock clock) {
        return new Texts(messages, new Wording(messages), new Formats(messages, clock));
    }

    /** Which way a window in this language reads. */
    public NodeOrientation orientation() {
        return messages.rightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
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
