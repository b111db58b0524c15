package org.intertitle.journal;

import org.intertitle.kernel.StepId;

import java.util.List;

/**
 * What became of the steps that dead processes left undecided: the file is as wanted, as before,
 * neither, or cannot be reached now.
 */
public record RecoveryReport(
        List<StepId> done, List<StepId> abandoned, List<StepId> conflicts, List<StepId> waiting) {

    public RecoveryReport {
        done = List.copyOf(done);
        abandoned = List.copyOf(abandoned);
        conflicts = List.copyOf(conflicts);
        waiting = List.copyOf(waiting);
    }
}
