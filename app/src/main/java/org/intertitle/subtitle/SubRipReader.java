package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads one SubRip text. Not thread-safe; used once. */
final class SubRipReader {

    /** After a blank line inside a cue, more lines than these are no part of it. */
    private static final int LINES_AFTER_BLANK = 3;

    private final Lines lines;
    private final List<Entry> entries = new ArrayList<>();
    private int head = -1;
    private int timing = -1;
    private @Nullable TimingLine times;
    private int lastNumber;

    SubRipReader(String text) {
        this.lines = new Lines(text);
    }

    List<Entry> read() {
        int count = lines.count();
        for (int line = 0; line < count; line++) {
            TimingLine found = TimingLine.parse(lines.text(), lines.start(line), lines.end(line));
            if (found != null) {
                int start = headOf(line);
                finish(start);
                head = start;
                timing = line;
                times = found;
            }
        }
        finish(count);
        return entries;
    }

    /** The line with the number above a timing line, or that line itself. */
    private int headOf(int line) {
        if (line - 1 > timing && number(line - 1) >= 0) {
            lastNumber = number(line - 1);
            return line - 1;
        }
        boolean spaced = line - 2 > timing && lines.blank(line - 1);
        if (spaced && number(line - 2) == lastNumber + 1) {
            lastNumber++;
            return line - 2;
        }
        return line;
    }

    /** The number that is all of the line, or -1. */
    private int number(int line) {
        int end = lines.end(line);
        long number = -1;
        for (int at = lines.start(line); at < end; at++) {
            char c = lines.text().charAt(at);
            if (c >= '0' && c <= '9') {
                number = Math.min(Integer.MAX_VALUE, Math.max(0, number) * 10 + (c - '0'));
            } else if (c > ' ') {
                return -1;
            }
        }
        return (int) number;
    }

    /** Ends the cue that was begun, or the text before the first one, where the next begins. */
    private void finish(int next) {
        int nextAt = lines.start(next);
        if (times == null) {
            if (nextAt > 0) {
                entries.add(new Verbatim(lines.text().substring(0, nextAt)));
            }
            return;
        }
        int end = endOfText(next);
        int rawEnd = lines.end(end - 1);
        CueSource source =
                new CueSource(
                        lines.text().substring(lines.start(head), rawEnd),
                        lines.text().substring(rawEnd, nextAt));
        String number = head == timing ? null : lines.joined(head, timing).strip();
        entries.add(
                new Cue(
                        times.startMs(),
                        times.endMs(),
                        lines.joined(timing + 1, end),
                        new CueDetails.SubRip(number, times.rest()),
                        source));
    }

    private int endOfText(int next) {
        int end = next;
        while (end > timing + 1 && lines.blank(end - 1)) {
            end--;
        }
        int blank = timing + 1;
        while (blank < end && !(lines.blank(blank) && blank > timing + 1)) {
            blank++;
        }
        return strayAfter(blank, end) ? blank : end;
    }

    private boolean strayAfter(int blank, int end) {
        int written = 0;
        for (int line = blank; line < end; line++) {
            if (!lines.blank(line)) {
                written++;
            }
            if (written > LINES_AFTER_BLANK || lines.line(line).indexOf('\0') >= 0) {
                return true;
            }
        }
        return false;
    }
}
