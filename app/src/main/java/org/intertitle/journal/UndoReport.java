package org.intertitle.journal;

import org.intertitle.kernel.ErrorCode;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What became of each step that was to be undone or redone, in the order of doing. */
public record UndoReport(List<UndoneStep> steps) {

    public UndoReport {
        steps = List.copyOf(steps);
    }

    /** Whether nothing was refused. */
    public boolean complete() {
        return steps.stream().allMatch(step -> step.refused() == null);
    }

    /** A step and the one that took it back (or did it again), or why that was refused. */
    public record UndoneStep(
            StepId step, @Nullable StepId by, @Nullable ErrorCode refused, List<Object> arguments) {

        UndoneStep named(StepId other) {
            return new UndoneStep(other, by, refused, arguments);
        }

        static UndoneStep of(StepId step, StepOutcome outcome) {
            return switch (outcome) {
                case StepOutcome.Done done -> new UndoneStep(step, done.step(), null, List.of());
                case StepOutcome.Refused no ->
                        new UndoneStep(step, null, no.code(), no.arguments());
            };
        }
    }
}
