package org.intertitle.ui.report;

import org.intertitle.kernel.AppException;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a stack trace: frames are code, and told; of messages only what no name can be in. */
final class TraceLine {

    private static final Pattern FRAME =
            Pattern.compile(
                    "\\s*(?:at"
                        + " (?:[\\w.$-]+(?:@[\\w.+-]+)?//?)?[\\w.$]+\\.(?:[\\w$]+|<init>|<clinit>)\\((?:[\\w$]+\\.java(?::\\d+)?|Native"
                        + " Method|Unknown Source)\\)|\\.\\.\\. \\d+ (?:more|common frames"
                        + " omitted))");
    private static final Pattern THROWN =
            Pattern.compile(
                    "(?<head>(?:Exception in thread \"[\\w .#-]*\" )?\\s*"
                            + "(?:(?:Caused by|Suppressed|Wrapped by): )?)"
                            + "(?<type>[a-z][\\w.]*\\.[A-Z][\\w$]*)(?:: (?<message>.*))?");

    /** What these say is made of code alone. */
    private static final Set<String> OF_CODE =
            Set.of(
                    "java.lang.NullPointerException",
                    "java.lang.ClassCastException",
                    "java.lang.ArithmeticException",
                    "java.lang.ArrayIndexOutOfBoundsException",
                    "java.lang.StringIndexOutOfBoundsException",
                    "java.lang.IndexOutOfBoundsException",
                    "java.lang.NegativeArraySizeException",
                    "java.lang.NoSuchMethodError",
                    "java.lang.NoSuchFieldError",
                    "java.lang.NoClassDefFoundError",
                    "java.lang.ClassNotFoundException",
                    "java.lang.OutOfMemoryError");

    private static final Pattern CODE_WORDS = Pattern.compile("[\\w .,:;\"'<>()\\[\\]$@-]*");
    private static final Pattern CODE = Pattern.compile("^[a-z_]+(?:\\.[a-z_]+)+(?=\\[)");
    private static final Pattern SQLITE = Pattern.compile("\\[SQLITE_[A-Z_]+]");

    private final Discreet discreet;
    private final LooseText loose;

    TraceLine(Discreet discreet, LooseText loose) {
        this.discreet = discreet;
        this.loose = loose;
    }

    /** Empty where the line is none of a stack trace. */
    Optional<String> told(String line) {
        if (FRAME.matcher(line).matches()) {
            return Optional.of(line);
        }
        Matcher thrown = THROWN.matcher(line);
        if (!thrown.matches()) {
            return Optional.empty();
        }
        String message = thrown.group("message");
        return Optional.of(
                loose.told(thrown.group("head"))
                        + thrown.group("type")
                        + (message == null ? "" : ": " + message(thrown.group("type"), message)));
    }

    private String message(String type, String message) {
        String bare = unmarked(message);
        if (OF_CODE.contains(type) && CODE_WORDS.matcher(bare).matches()) {
            return bare;
        }
        Matcher code = CODE.matcher(bare);
        if (type.equals(AppException.class.getName()) && code.find()) {
            return code.group() + discreet.value(bare.substring(code.end()));
        }
        Matcher sqlite = SQLITE.matcher(bare);
        return (sqlite.find() ? sqlite.group() + " " : "") + discreet.value(bare);
    }

    private static String unmarked(String message) {
        boolean marked = message.length() > 1 && message.charAt(0) == Marks.OPEN;
        return marked
                ? message.replace("" + Marks.OPEN, "").replace("" + Marks.CLOSE, "")
                : message;
    }
}
