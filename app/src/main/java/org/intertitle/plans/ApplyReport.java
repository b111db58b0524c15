package org.intertitle.plans;

import org.intertitle.kernel.BatchId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The steps that were asked for as they are now, in their order; those that a cancel left out are
 * still planned. {@code batch} is the journal's, null where nothing was to be done.
 */
public record ApplyReport(List<PlannedStep> steps, @Nullable BatchId batch) {

    public ApplyReport {
        steps = List.copyOf(steps);
    }

    public int count(StepStatus status) {
        return (int) steps.stream().filter(step -> step.status() == status).count();
    }
}
