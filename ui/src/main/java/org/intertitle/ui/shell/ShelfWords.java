package org.intertitle.ui.shell;

import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.shell.ShelfLine.Count;

/** What the row of a saved filter says: to who sees it, to who points at it, to who listens. */
final class ShelfWords {
    private static final int LONGEST_FILTER = 300;

    private final Texts texts;

    ShelfWords(Texts texts) {
        this.texts = texts;
    }

    void show(ShelfLine line, RailItem row) {
        SavedFilter filter = line.filter();
        String name = OneLine.of(filter.name());
        String list =
                switch (filter.list()) {
                    case LIBRARY -> texts.text("rail.library");
                    case WANTED -> texts.text("rail.wanted");
                };
        String tip =
                texts.text("filters.tip", name, list, OneLine.of(filter.filter(), LONGEST_FILTER));
        row.setGlyph(Glyph.FILTER);
        row.setName(name);
        switch (line.count()) {
            case Count.Unknown _ -> {
                row.setCount("");
                row.describe(texts.text("filters.spoken", name, list), tip);
            }
            case Count.Of(int number) -> {
                String count = texts.number(number);
                row.setCount(count);
                row.describe(texts.text("filters.spoken.count", name, list, count), tip);
            }
            case Count.Unreadable(var why) -> {
                String reason = texts.wording().error(why);
                row.setDoubt();
                row.describe(
                        texts.text("filters.spoken.unreadable", name, list, reason),
                        texts.text("filters.tip.unreadable", tip, reason));
            }
        }
    }
}
