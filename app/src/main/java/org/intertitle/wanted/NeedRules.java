package org.intertitle.wanted;

import org.intertitle.profiles.Wish;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what a video needs: for each wish of its profile whether it is asked for, which of the
 * video's subtitles satisfies it, and if none does, why not. Pure and thread-safe; the order of the
 * rules is the order of the trace. Whether the video is offline or damaged changes nothing: what is
 * known of it counts.
 */
public final class NeedRules {

    private static final List<AskRule> ASK =
            List.of(new ProfileAsks(), new AudioExcluded(), new AudioOnly());

    private final WishAnswer answer = new WishAnswer();
    private final CutoffRule cutoff = new CutoffRule();

    /** One decision for each wish, in the order of the profile. */
    public List<Decision> decide(NeedInput input) {
        List<OpenDecision> open = new ArrayList<>(input.profile().wishes().size());
        for (Wish wish : input.profile().wishes()) {
            open.add(decide(input, wish));
        }
        cutoff.apply(input.profile().cutoff(), open);
        return open.stream().map(OpenDecision::close).toList();
    }

    private OpenDecision decide(NeedInput input, Wish wish) {
        OpenDecision decision = new OpenDecision(wish);
        for (AskRule rule : ASK) {
            Rule line = rule.judge(input, wish);
            decision.add(line);
            if (line.outcome() == Rule.Outcome.FAILS) {
                decision.notAsked();
                return decision;
            }
        }
        answer.find(input, decision);
        return decision;
    }
}
