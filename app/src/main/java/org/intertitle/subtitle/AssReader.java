package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads one ASS or SSA text. Not thread-safe; used once. */
final class AssReader {

    private final Lines lines;
    private final List<Entry> entries = new ArrayList<>();
    private List<String> names;
    private boolean inEvents = true;
    private int keptTo;

    AssReader(String text, List<String> names) {
        this.lines = new Lines(text);
        this.names = names;
    }

    List<Entry> read() {
        for (int line = 0; line < lines.count(); line++) {
            read(line);
        }
        keepUpTo(lines.text().length());
        return entries;
    }

    private void read(int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        if (start < end && text.charAt(start) == '[') {
            inEvents = text.regionMatches(true, start, "[events]", 0, 8);
        } else if (inEvents && text.regionMatches(true, start, "format:", 0, 7)) {
            useFormat(text.substring(start + 7, end));
        } else if (inEvents && text.regionMatches(true, start, "dialogue:", 0, 9)) {
            dialogue(line, start + 9, end);
        }
    }

    private void useFormat(String list) {
        List<String> given = AssFields.fields(list);
        boolean complete =
                CueDetails.Ass.index(given, "start") >= 0
                        && CueDetails.Ass.index(given, "end") >= 0
                        && CueDetails.Ass.index(given, "text") >= 0;
        names = complete ? given : names;
    }

    /** A line that cannot be read stays what it is. */
    private void dialogue(int line, int from, int end) {
        @Nullable List<String> values = AssFields.values(names, lines.text().substring(from, end));
        if (values == null) {
            return;
        }
        long start = time(values, "start");
        long stop = time(values, "end");
        if (start == Timestamp.NONE || stop == Timestamp.NONE) {
            return;
        }
        keepUpTo(lines.start(line));
        keptTo = lines.start(line + 1);
        String text = values.get(CueDetails.Ass.index(names, "text"));
        String raw = lines.text().substring(lines.start(line), end);
        CueSource source = new CueSource(raw, lines.text().substring(end, keptTo));
        entries.add(new Cue(start, stop, text, new CueDetails.Ass(names, values), source));
    }

    private long time(List<String> values, String name) {
        String value = values.get(CueDetails.Ass.index(names, name));
        return Timestamp.parse(value, 0, value.length());
    }

    private void keepUpTo(int to) {
        if (to > keptTo) {
            entries.add(new Verbatim(lines.text().substring(keptTo, to)));
            keptTo = to;
        }
    }
}
