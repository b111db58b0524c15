package org.intertitle.ui.plan;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the plan screen asks the services; called in the background. */
public interface Plans {
    /** The plan as it stands; empty where it is gone. */
    Optional<Review> review(PlanId plan);

    void tick(PlanId plan, Collection<Long> steps, boolean ticked);

    void discard(PlanId plan);

    /** Starts to apply what is ticked and not done, as a job. */
    void apply(PlanId plan);

    /** Plans what failed once more in the same plan and applies it. */
    void retry(PlanId plan);

    /** Takes back what was applied; returns how many steps could not be taken back. */
    int undo(BatchId batch);

    /** What is inside the file or track that a step works on. */
    Optional<Preview> preview(PlannedStep step);

    /**
     * A plan with its steps by action; {@code applying} is the progress of its job, if one runs.
     */
    record Review(Plan plan, List<PlannedStep> steps, @Nullable Double applying) {
        public Review {
            steps = List.copyOf(steps);
        }
    }

    /** The first cues of a subtitle, how many it has, and how it is written. */
    record Preview(
            List<Cue> first, int cues, @Nullable Integer quality, @Nullable String encoding) {
        public Preview {
            first = List.copyOf(first);
        }
    }

    /** One cue: when it appears, in milliseconds, and its text. */
    record Cue(long ms, String text) {}
}
