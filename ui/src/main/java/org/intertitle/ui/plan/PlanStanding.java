package org.intertitle.ui.plan;

import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlannedStep.Reason;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.plan.Plans.Review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the steps of a plan come to: what is ticked and costs how much, what failed and why. */
record PlanStanding(Review review) {
    /** Where a plan stands. */
    enum Phase {
        REVIEW,
        APPLYING,
        APPLIED
    }

    /** The steps that failed for one reason. */
    record Failure(Reason reason, List<PlannedStep> steps) {
        public Failure {
            steps = List.copyOf(steps);
        }
    }

    Phase phase() {
        if (review.applying() != null) {
            return Phase.APPLYING;
        }
        boolean ended =
                review.steps().stream().anyMatch(step -> step.status() != StepStatus.PLANNED);
        return ended ? Phase.APPLIED : Phase.REVIEW;
    }

    /** The steps that would be applied now. */
    List<PlannedStep> ticked() {
        return review.steps().stream()
                .filter(step -> step.ticked() && step.status() == StepStatus.PLANNED)
                .toList();
    }

    static Cost cost(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::cost).reduce(Cost.NONE, Cost::plus);
    }

    int count(StepStatus status) {
        return (int) review.steps().stream().filter(step -> step.status() == status).count();
    }

    int count(StepFilter filter) {
        return (int) review.steps().stream().filter(filter::shows).count();
    }

    /** What failed, by reason, the most frequent first. */
    List<Failure> failures() {
        Map<String, List<PlannedStep>> byCode = new LinkedHashMap<>();
        for (PlannedStep step : review.steps()) {
            if (step.status() == StepStatus.FAILED && step.error() != null) {
                byCode.computeIfAbsent(step.error().code(), _ -> new ArrayList<>()).add(step);
            }
        }
        return byCode.values().stream()
                .map(steps -> new Failure(Objects.requireNonNull(steps.getFirst().error()), steps))
                .sorted(Comparator.comparingInt((Failure each) -> -each.steps().size()))
                .toList();
    }

    /** Steps a second since applying began; 0 while that cannot be told. */
    double rate() {
        Plans.Applying now = review.applying();
        if (now == null || now.progress() <= 0 || now.progress() >= 1 || now.seconds() < 1) {
            return 0;
        }
        double done = ticked().size() * now.progress() / (1 - now.progress());
        return done / now.seconds();
    }

    /** Seconds until it is applied; 0 while that cannot be told. */
    double remaining() {
        double rate = rate();
        return rate <= 0 ? 0 : ticked().size() / rate;
    }
}
