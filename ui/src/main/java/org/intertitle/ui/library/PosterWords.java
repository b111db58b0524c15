package org.intertitle.ui.library;

import org.intertitle.library.TitleKind;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Texts;
import org.intertitle.wanted.CellState;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a poster says: on one line whatever its name holds, and to who cannot see it. */
record PosterWords(Texts texts) {
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Space}\\u2028\\u2029]+");

    static String name(TitleRow row) {
        return SPACE.matcher(row.name()).replaceAll(" ").strip();
    }

    static String year(TitleRow row) {
        return row.year() == null ? "" : Integer.toString(row.year());
    }

    String quality(TitleRow row) {
        return row.quality() == null ? "" : texts.text("library.poster.quality", row.quality());
    }

    /** What the profile asks of this title. */
    static List<Coverage> asked(TitleRow row) {
        return row.coverage().stream()
                .filter(each -> each.state() != CellState.NOT_WANTED)
                .toList();
    }

    /** The name, the year, and how it stands to each language. */
    String spoken(TitleRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(name(row));
        if (row.year() != null) {
            parts.add(year(row));
        }
        asked(row).forEach(each -> parts.add(spoken(each, row.kind() == TitleKind.SERIES)));
        return String.join(", ", parts);
    }

    private String spoken(Coverage coverage, boolean series) {
        String wish = texts.wording().wish(coverage.language(), coverage.kind());
        return series && coverage.asked() > 0
                ? texts.text("coverage.spoken", wish, coverage.satisfied(), coverage.asked())
                : wish + ": " + texts.wording().state(coverage.state());
    }
}
