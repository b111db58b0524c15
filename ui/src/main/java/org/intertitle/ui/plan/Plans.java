package org.intertitle.ui.plan;

import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the plan screen asks the services; called in the background. */
public interface Plans {
    /** The plan as it stands; empty where it is gone. */
    Optional<Review> review(PlanId plan);

    void tick(PlanId plan, Collection<Long> steps, boolean ticked);

    void discard(PlanId plan);

    /** Starts to apply what is ticked and not done, as a job. */
    void apply(PlanId plan);

    /** Asks the job that applies this plan to stop; what is done stays done. */
    void cancel(PlanId plan);

    /** Starts to apply what failed once more, as a job. */
    void retry(PlanId plan);

    /** Takes back all that was applied; returns how many steps could not be taken back. */
    int undo(PlanId plan);

    /** Does again all that was taken back; returns how many steps could not be done. */
    int redo(PlanId plan);

    /**
     * Gives a step another name in the same folder.
     *
     * @throws org.intertitle.kernel.AppException where the name cannot be had
     */
    void retarget(PlannedStep step, Path to);

    /**
     * Refuses a name that a step cannot have; changes nothing.
     *
     * @throws org.intertitle.kernel.AppException where the name cannot be had
     */
    void check(PlannedStep step, Path to);

    /** Why steps could not be carried out as planned any more, by their ids. */
    Map<Long, PlannedStep.Reason> stale(PlanId plan);

    /** Plans anew what these steps were planned for; empty where nothing can be done now. */
    Optional<PlanId> again(Collection<PlannedStep> steps);

    /** What is inside the file or track that a step works on. */
    Optional<Preview> preview(PlannedStep step);

    /**
     * A plan with its steps by action; {@code applying} while its job runs; {@code undone} are the
     * done steps that were taken back since; {@code free} the bytes that the disk has room for.
     */
    record Review(
            Plan plan,
            List<PlannedStep> steps,
            @Nullable Applying applying,
            Set<Long> undone,
            @Nullable Long free) {
        public Review {
            steps = List.copyOf(steps);
            undone = Set.copyOf(undone);
        }

        /** The done steps that stand. */
        int standing() {
            return (int)
                    steps.stream()
                            .filter(step -> step.status() == StepStatus.DONE)
                            .filter(step -> !undone.contains(step.id()))
                            .count();
        }

        /** The same with these steps ticked or not. */
        Review ticked(Set<Long> ids, boolean ticked) {
            return new Review(
                    plan,
                    steps.stream()
                            .map(step -> ids.contains(step.id()) ? step.ticked(ticked) : step)
                            .toList(),
                    applying,
                    undone,
                    free);
        }
    }

    /** How far applying came, from 0 to 1, and for how long it has run. */
    record Applying(double progress, double seconds) {}

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
