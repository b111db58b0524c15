package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads one WebVTT text. Not thread-safe; used once. */
final class WebVttReader {

    private final Lines lines;
    private final List<Entry> entries = new ArrayList<>();
    private int keptTo;

    WebVttReader(String text) {
        this.lines = new Lines(text);
    }

    List<Entry> read() {
        int line = Math.min(1, lines.count());
        while (line < lines.count()) {
            TimingLine times = timesAt(line);
            line = times == null ? passOver(line) : cue(line, times);
        }
        keepUpTo(lines.text().length());
        return entries;
    }

    private @Nullable TimingLine timesAt(int line) {
        return TimingLine.parse(lines.text(), lines.start(line), lines.end(line));
    }

    /** Passes over a line that begins no cue, and over a whole comment or style block. */
    private int passOver(int line) {
        String text = lines.line(line);
        boolean block = isBlock(text, "NOTE") || isBlock(text, "STYLE") || isBlock(text, "REGION");
        int next = line + 1;
        while (block && next < lines.count() && !lines.blank(next)) {
            next++;
        }
        return next;
    }

    private static boolean isBlock(String line, String name) {
        return line.startsWith(name)
                && (line.length() == name.length() || line.charAt(name.length()) <= ' ');
    }

    private int cue(int timing, TimingLine times) {
        int head = hasId(timing) ? timing - 1 : timing;
        keepUpTo(lines.start(head));
        int end = timing + 1;
        while (end < lines.count() && !lines.blank(end) && timesAt(end) == null) {
            end++;
        }
        int next = end;
        while (next < lines.count() && lines.blank(next)) {
            next++;
        }
        int rawEnd = lines.end(end - 1);
        keptTo = lines.start(next);
        entries.add(
                new Cue(
                        times.startMs(),
                        times.endMs(),
                        lines.joined(timing + 1, end),
                        new CueDetails.Vtt(head == timing ? null : lines.line(head), times.rest()),
                        new CueSource(
                                lines.text().substring(lines.start(head), rawEnd),
                                lines.text().substring(rawEnd, keptTo))));
        return next;
    }

    /** The line above the times is an identifier if it starts a block and is not the header. */
    private boolean hasId(int timing) {
        int id = timing - 1;
        return id > 0 && lines.start(id) >= keptTo && !lines.blank(id) && lines.blank(id - 1);
    }

    private void keepUpTo(int to) {
        if (to > keptTo) {
            entries.add(new Verbatim(lines.text().substring(keptTo, to)));
            keptTo = to;
        }
    }
}
