package org.intertitle.wanted;

import org.intertitle.kernel.SubtitleId;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer for one wish of one video: its state, the reason where it is wanted, the subtitle that
 * satisfies it (or would, once adopted), and the rules in the order they ran.
 */
public record Decision(
        Wish wish,
        CellState state,
        @Nullable ReasonCode reason,
        @Nullable SubtitleId subtitle,
        List<Rule> trace) {

    public Decision {
        trace = List.copyOf(trace);
    }

    public boolean wanted() {
        return state == CellState.WANTED;
    }
}
