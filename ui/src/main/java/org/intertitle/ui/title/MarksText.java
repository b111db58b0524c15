package org.intertitle.ui.title;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Marked cells as a short text, {@code de:full=3-17,20 en:forced=4}: columns with the ids of their
 * videos. Pure.
 */
final class MarksText {
    private static final String COLUMN = "[A-Za-z0-9-]{2,35}:(full|forced)";
    private static final String RANGE = "\\d{1,18}(-\\d{1,18})?";

    /** More than a range of a sound text can name. */
    private static final long MOST = 100_000;

    private MarksText() {}

    static String of(Collection<Cell> cells) {
        Map<Column, TreeSet<Long>> videos = new LinkedHashMap<>();
        for (Cell cell : cells) {
            videos.computeIfAbsent(cell.column(), _ -> new TreeSet<>()).add(cell.video().value());
        }
        List<String> columns = new ArrayList<>();
        videos.forEach((column, ids) ->
                columns.add(
                        column.language().tag()
                                + ":"
                                + Wording.lower(column.kind())
                                + "="
                                + ranges(ids)));
        return String.join(" ", columns);
    }

    private static String ranges(SortedSet<Long> ids) {
        List<String> ranges = new ArrayList<>();
        long first = 0;
        long last = -1;
        for (long id : ids) {
            if (last >= 0 && id != last + 1) {
                ranges.add(range(first, last));
            }
            if (last < 0 || id != last + 1) {
                first = id;
            }
            last = id;
        }
        ranges.add(range(first, last));
        return String.join(",", ranges);
    }

    private static String range(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }

    /** The cells of a text; what is no such text is left out. */
    static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        for (String each : text.split(" ")) {
            int at = each.indexOf('=');
            if (at > 0 && each.substring(0, at).matches(COLUMN)) {
                Column column = column(each.substring(0, at));
                Arrays.stream(each.substring(at + 1).split(","))
                        .filter(range -> range.matches(RANGE))
                        .forEach(range -> add(column, range, cells));
            }
        }
        return cells;
    }

    private static Column column(String text) {
        int at = text.indexOf(':');
        SubtitleKind kind = text.endsWith(":forced") ? SubtitleKind.FORCED : SubtitleKind.FULL;
        return new Column(Language.of(text.substring(0, at)), kind);
    }

    private static void add(Column column, String range, List<Cell> cells) {
        int dash = range.indexOf('-');
        long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
        long last = Long.parseLong(range.substring(dash + 1));
        for (long id = first; id <= Math.min(last, first + MOST); id++) {
            cells.add(new Cell(new VideoId(id), column));
        }
    }
}
