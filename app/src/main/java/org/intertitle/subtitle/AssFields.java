package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The comma-separated fields of an ASS or SSA line, whose order a format line gives. */
final class AssFields {

    private static final List<String> ASS =
            fields("Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text");
    private static final List<String> SSA =
            fields("Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text");

    private AssFields() {}

    /** The order that a file without a format line means. */
    static List<String> usual(String format) {
        return format.equals("ssa") ? SSA : ASS;
    }

    /** The values of a new line in the usual order. */
    static List<String> defaults(String format) {
        String first = format.equals("ssa") ? "Marked=0" : "0";
        return List.of(first, "", "", "Default", "", "0", "0", "0", "", "");
    }

    /** The names in what follows {@code Format:}. */
    static List<String> fields(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    /**
     * Parts a line into as many values as there are names; commas beyond belong to the text, also
     * where it is not last. Null where the line is too short.
     */
    static @Nullable List<String> values(List<String> names, String line) {
        int text = CueDetails.Ass.index(names, "text");
        int whole = text < 0 ? names.size() - 1 : text;
        List<String> values = new ArrayList<>(names.size());
        int from = 0;
        for (int i = 0; i < whole; i++) {
            int comma = line.indexOf(',', from);
            if (comma < 0) {
                return null;
            }
            values.add(line.substring(from, comma));
            from = comma + 1;
        }
        int to = line.length();
        List<String> after = new ArrayList<>();
        for (int i = names.size() - 1; i > whole; i--) {
            int comma = line.lastIndexOf(',', to - 1);
            if (comma < from) {
                return null;
            }
            after.addFirst(line.substring(comma + 1, to));
            to = comma;
        }
        values.add(line.substring(from, to));
        values.addAll(after);
        return List.copyOf(values);
    }

    /** The line of a cue: its own times and text, all else from the values. */
    static String line(List<String> names, List<String> values, Cue cue) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            switch (names.get(i).toLowerCase(Locale.ROOT)) {
                case "start" -> Timestamp.appendAss(out, cue.startMs());
                case "end" -> Timestamp.appendAss(out, cue.endMs());
                case "text" -> out.append(cue.text().replace("\n", "\\N"));
                default -> out.append(i < values.size() ? values.get(i).strip() : "");
            }
        }
        return out.toString();
    }
}
