package org.intertitle.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.wanted.CellState;

/**
 * How a title stands to one (language, kind): its most urgent state, and of how many videos that
 * ask for it how many are satisfied.
 */
public record Coverage(
        Language language, SubtitleKind kind, CellState state, int satisfied, int asked) {}
