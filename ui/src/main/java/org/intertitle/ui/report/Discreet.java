package org.intertitle.ui.report;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells what happened and not to whom: folders, files, names, the user and the machine have
 * pseudonyms. Where it cannot tell a name from other words, both go. Not thread-safe.
 */
final class Discreet implements Discretion {

    /** Longer lines are cut: no line of ours is as long. */
    private static final int LONGEST = 4000;

    private final Pseudonyms pseudonyms;
    private final LooseText loose;
    private final LogLine lines;
    private final TraceLine traces;

    Discreet(Whereabouts where) {
        pseudonyms = new Pseudonyms(where);
        loose = new LooseText(pseudonyms, where);
        traces = new TraceLine(this, loose);
        lines = new LogLine(this, loose, traces);
    }

    @Override
    public String log(String text) {
        return each(text, lines::told);
    }

    @Override
    public String tail(String text) {
        return each(
                text.lines()
                        .dropWhile(line -> !LogLine.begins(line))
                        .collect(Collectors.joining("\n")),
                lines::told);
    }

    @Override
    public String trace(String text) {
        return each(text, line -> traces.told(line).orElse("…"));
    }

    @Override
    public String crash(String text) {
        return each(CrashSections.worthTelling(text), loose::told);
    }

    @Override
    public String value(String text) {
        Reason reason = Reason.in(text);
        String before = reason.before();
        return (PathName.looks(before) ? pseudonyms.paths(before) : pseudonyms.name(before))
                + reason.words();
    }

    private static String each(String text, UnaryOperator<String> told) {
        StringBuilder all = new StringBuilder();
        text.lines()
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
                .forEach(line -> all.append(told.apply(line)).append('\n'));
        return all.toString();
    }
}
