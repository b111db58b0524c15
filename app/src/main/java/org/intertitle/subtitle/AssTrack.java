package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Rebuilds an ASS or SSA file: a block holds read order, layer, style, name, margins, effect and
 * text; the dialogue lines follow in read order, their fields as the header's format line says.
 */
final class AssTrack {

    private static final List<String> BLOCK =
            AssFields.fields(
                    "ReadOrder, Layer, Style, Name, MarginL, MarginR, MarginV, Effect, Text");

    private final List<String> header;
    private final boolean old;
    private List<String> names;
    private int insertAt;

    AssTrack(String codecPrivate) {
        this.header = new ArrayList<>(List.of(codecPrivate.split("\n", -1)));
        this.old = !codecPrivate.contains("V4+") && codecPrivate.contains("[V4 Styles]");
        this.names = AssFields.usual(old ? "ssa" : "ass");
        findEvents();
    }

    String file(List<TrackText.Timed> blocks) {
        StringBuilder out = new StringBuilder();
        append(out, header.subList(0, insertAt));
        for (Line line : inReadOrder(blocks)) {
            out.append("Dialogue: ").append(AssFields.line(names, line.values, line.cue));
            out.append('\n');
        }
        if (insertAt < header.size()) {
            out.append('\n');
            append(out, header.subList(insertAt, header.size()));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> lines) {
        lines.forEach(line -> out.append(line).append('\n'));
    }

    /** Finds the end of the events section and its fields; adds what a header lacks. */
    private void findEvents() {
        boolean inEvents = false;
        boolean formatGiven = false;
        insertAt = -1;
        for (int i = 0; i < header.size(); i++) {
            String line = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (line.startsWith("[")) {
                inEvents = line.startsWith("[events]");
            }
            if (inEvents && line.startsWith("format:")) {
                names = AssFields.fields(header.get(i).strip().substring(7));
                formatGiven = true;
            }
            insertAt = inEvents && !line.isEmpty() ? i + 1 : insertAt;
        }
        if (insertAt < 0) {
            header.add("");
            header.add("[Events]");
            insertAt = header.size();
        }
        if (!formatGiven) {
            header.add(insertAt++, "Format: " + String.join(", ", names));
        }
    }

    private record Line(long readOrder, Cue cue, List<String> values) {}

    private List<Line> inReadOrder(List<TrackText.Timed> blocks) {
        List<Line> lines = new ArrayList<>(blocks.size());
        for (TrackText.Timed block : blocks) {
            Line line = line(block);
            if (line != null) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingLong(Line::readOrder));
        return lines;
    }

    private @Nullable Line line(TrackText.Timed block) {
        String text = TrackText.text(block.block().data()).replace("\n", "\\N");
        List<String> values = AssFields.values(BLOCK, text);
        if (values == null) {
            return null;
        }
        CueDetails.Ass fields = new CueDetails.Ass(BLOCK, values);
        List<String> ordered = new ArrayList<>(names.size());
        for (String name : names) {
            ordered.add(value(fields, name.toLowerCase(Locale.ROOT)));
        }
        Cue cue = new Cue(block.startMs(), block.endMs(), values.getLast());
        return new Line(number(fields.value("readorder")), cue, ordered);
    }

    private static String value(CueDetails.Ass fields, String name) {
        return switch (name) {
            case "marked" -> {
                String marked = fields.value("layer");
                yield marked.startsWith("Marked=") ? marked : "Marked=" + number(marked);
            }
            case "actor" -> fields.value("name");
            default -> fields.value(name);
        };
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
