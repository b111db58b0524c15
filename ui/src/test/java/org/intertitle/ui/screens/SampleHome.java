package org.intertitle.ui.screens;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.ui.home.Overview;
import org.intertitle.wanted.CellState;

import java.util.List;

/** A made-up library in numbers. */
public final class SampleHome implements Overview {
    @Override
    public LibrarySummary summary() {
        return new LibrarySummary(
                9830,
                9100,
                730,
                38_406,
                0,
                0,
                30_927,
                7479,
                38,
                566,
                List.of(
                        new Coverage(
                                Language.of("de"),
                                SubtitleKind.FULL,
                                CellState.WANTED,
                                35_310,
                                38_406)));
    }
}
