package org.intertitle.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.wanted.CellState;

/** How many videos stand so to one (language, kind). */
public record StateCount(Language language, SubtitleKind kind, CellState state, int videos) {}
