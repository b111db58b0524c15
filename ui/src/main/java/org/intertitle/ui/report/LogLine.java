package org.intertitle.ui.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of our log: what the program speaks of stands between marks there, as {@link
 * org.intertitle.ui.report.Marks} puts them, so that it can be told from what the program says.
 */
final class LogLine {

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?<head>\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.,]\\d{3} [A-Z]+ +"
                            + "\\[[\\w .#-]*] [\\w.$-]+ )(?<message>.*)");

    private final Discreet discreet;
    private final LooseText loose;
    private final TraceLine traces;

    LogLine(Discreet discreet, LooseText loose, TraceLine traces) {
        this.discreet = discreet;
        this.loose = loose;
        this.traces = traces;
    }

    static boolean begins(String line) {
        return BEGINS.matcher(line).matches();
    }

    String told(String line) {
        Matcher begins = BEGINS.matcher(line);
        return begins.matches()
                ? begins.group("head") + message(begins.group("message"))
                : traces.told(line).orElseGet(() -> message(line));
    }

    private String message(String text) {
        StringBuilder told = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf(Marks.OPEN); open >= 0; open = text.indexOf(Marks.OPEN, at)) {
            int close = text.indexOf(Marks.CLOSE, open);
            int end = close < 0 ? text.length() : close;
            told.append(loose.told(text.substring(at, open)))
                    .append(Marks.OPEN)
                    .append(discreet.value(text.substring(open + 1, end)))
                    .append(Marks.CLOSE);
            at = Math.min(text.length(), end + 1);
        }
        return told.append(loose.told(text.substring(at))).toString();
    }
}
