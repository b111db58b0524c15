package org.intertitle.ui.title;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.IdRanges;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Marked cells as a short text, {@code de:full=3-17,20 en:forced=4}: columns with the ids of their
 * videos. Pure.
 */
final class MarksText {
    private static final String COLUMN = "[A-Za-z0-9-]{2,35}:(full|forced)";

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
                                + IdRanges.of(ids.stream().mapToLong(Long::longValue))));
        return String.join(" ", columns);
    }

    /** The cells of a text; what is no such text is left out. */
    static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        for (String each : text.split(" ")) {
            int at = each.indexOf('=');
            if (at > 0 && each.substring(0, at).matches(COLUMN)) {
                Column column = column(each.substring(0, at));
                IdRanges.parse(each.substring(at + 1))
                        .forEach(id -> cells.add(new Cell(new VideoId(id), column)));
            }
        }
        return cells;
    }

    private static Column column(String text) {
        int at = text.indexOf(':');
        SubtitleKind kind = text.endsWith(":forced") ? SubtitleKind.FORCED : SubtitleKind.FULL;
        return new Column(Language.of(text.substring(0, at)), kind);
    }
}
