package org.intertitle.wanted;

import org.intertitle.kernel.SubtitleId;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A decision while its rules run; confined to one call. */
final class OpenDecision {

    private final Wish wish;
    private final List<Rule> trace = new ArrayList<>(8);
    private CellState state = CellState.WANTED;
    private @Nullable ReasonCode reason = ReasonCode.MISSING;
    private @Nullable SubtitleId subtitle;

    OpenDecision(Wish wish) {
        this.wish = wish;
    }

    Wish wish() {
        return wish;
    }

    void add(Rule line) {
        trace.add(line);
    }

    /** The profile does not ask for it here, or no more. */
    void notAsked() {
        state = CellState.NOT_WANTED;
        reason = null;
        subtitle = null;
    }

    void satisfied(CellState by, SubtitleId with) {
        state = by;
        reason = null;
        subtitle = with;
    }

    /** Nothing satisfies it; {@code nearest} is what would once mended, or serves meanwhile. */
    void wanted(ReasonCode why, @Nullable SubtitleId nearest) {
        state = CellState.WANTED;
        reason = why;
        subtitle = nearest;
    }

    boolean isSatisfied() {
        return state != CellState.WANTED && state != CellState.NOT_WANTED;
    }

    boolean isWanted() {
        return state == CellState.WANTED;
    }

    boolean isExcluded() {
        return state == CellState.NOT_WANTED;
    }

    Decision close() {
        trace.add(verdict());
        return new Decision(wish, state, reason, subtitle, trace);
    }

    private Rule verdict() {
        return switch (state) {
            case WANTED, WORKING -> Rule.fails("wanted", reason == null ? "" : Told.code(reason));
            case NOT_WANTED -> Rule.notApplicable("not_wanted");
            case PRESENT, EMBEDDED, POOR -> Rule.holds("satisfied", Told.code(state));
        };
    }
}
