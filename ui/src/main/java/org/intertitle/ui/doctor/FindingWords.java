package org.intertitle.ui.doctor;

import org.intertitle.ui.kit.Formats;
import org.intertitle.ui.kit.Messages;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Findings in words of one language; what may be somebody's own is told as it is asked for. */
public final class FindingWords {

    private final Messages messages;
    private final Formats formats;
    private final UnaryOperator<String> own;

    public FindingWords(Messages messages) {
        this(messages, UnaryOperator.identity());
    }

    /** {@code own} says paths and other texts of the user. */
    public FindingWords(Messages messages, UnaryOperator<String> own) {
        this.messages = messages;
        this.formats = new Formats(messages, Clock.systemUTC());
        this.own = own;
    }

    public String text(Finding finding) {
        return messages.text(finding.textKey(), values(finding));
    }

    /** What to do about it; empty where nothing needs to be done. */
    public Optional<String> remedy(Finding finding) {
        return finding.remedyKey()
                .filter(messages::has)
                .map(key -> messages.text(key, values(finding)));
    }

    /** One line, and one for the remedy. */
    public String lines(Finding finding) {
        return "%-8s %s%s"
                .formatted(
                        finding.state().word(),
                        text(finding),
                        remedy(finding).map(remedy -> "\n         " + remedy).orElse(""));
    }

    private Object[] values(Finding finding) {
        return finding.values().stream().map(this::value).toArray();
    }

    private Object value(Object value) {
        return switch (value) {
            case Finding.Bytes(long count) -> formats.bytes(count);
            case Finding.Word(String text) -> text;
            case Instant moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString();
            case Path path -> own.apply(path.toString());
            case Number number -> number;
            default -> own.apply(value.toString());
        };
    }
}
