package org.intertitle.ui.launcher;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;

import org.intertitle.ui.report.Marks;
import org.slf4j.helpers.MessageFormatter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;

/**
 * Lines of the log in which what the program speaks of, such as files, stands between marks: a
 * report takes it out. Numbers, moments and words of the program stand plain.
 */
final class LogLayout extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS").withZone(ZoneId.systemDefault());
    private static final int LOGGER_LENGTH = 20;
    private static final int DEEPEST = 20;
    private static final String OWN = "org.intertitle.";

    private final TargetLengthBasedClassNameAbbreviator loggers =
            new TargetLengthBasedClassNameAbbreviator(LOGGER_LENGTH);

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder text =
                new StringBuilder()
                        .append(WHEN.format(Instant.ofEpochMilli(event.getTimeStamp())))
                        .append(" %-5s ".formatted(event.getLevel()))
                        .append('[')
                        .append(event.getThreadName().replaceAll("[^\\w .#-]", "_"))
                        .append("] ")
                        .append(loggers.abbreviate(event.getLoggerName()))
                        .append(' ')
                        .append(message(event))
                        .append('\n');
        if (event.getThrowableProxy() != null) {
            thrown(event.getThrowableProxy(), "", 0, text);
        }
        return text.toString();
    }

    private static String message(ILoggingEvent event) {
        Object[] values = event.getArgumentArray();
        Object[] marked =
                values == null
                        ? new Object[0]
                        : Arrays.stream(values).map(LogLayout::marked).toArray();
        return MessageFormatter.arrayFormat(event.getMessage(), marked).getMessage();
    }

    private static Object marked(Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number;
            case Boolean flag -> flag;
            case Enum<?> word -> word;
            case TemporalAccessor moment -> moment;
            case Duration span -> span;
            case Class<?> type -> type.getName();
            case Record id when isId(id) -> id;
            default -> Marks.around(value.toString());
        };
    }

    /** The kernel's typed numbers. */
    private static boolean isId(Record value) {
        Class<?> type = value.getClass();
        return type.getName().startsWith(OWN + "kernel.") && type.getSimpleName().endsWith("Id");
    }

    private static void thrown(
            IThrowableProxy failure, String before, int depth, StringBuilder text) {
        text.append(before).append(failure.getClassName());
        if (failure.getMessage() != null) {
            text.append(": ").append(Marks.around(failure.getMessage()));
        }
        text.append('\n');
        StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
        int own = frames.length - failure.getCommonFrames();
        Arrays.stream(frames).limit(own).forEach(frame -> frame(frame, text));
        if (failure.getCommonFrames() > 0) {
            text.append("\t... ").append(failure.getCommonFrames()).append(" more\n");
        }
        if (depth < DEEPEST) {
            for (IThrowableProxy suppressed : failure.getSuppressed()) {
                thrown(suppressed, "Suppressed: ", depth + 1, text);
            }
            if (failure.getCause() != null) {
                thrown(failure.getCause(), "Caused by: ", depth + 1, text);
            }
        }
    }

    private static void frame(StackTraceElementProxy frame, StringBuilder text) {
        text.append("\tat ").append(frame.getStackTraceElement()).append('\n');
    }
}
