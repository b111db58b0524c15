package org.intertitle.ui.plan;

import org.intertitle.journal.JournalService;
import org.intertitle.journal.Step;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.intertitle.plans.PlannedStep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the journal says of the steps of a plan that were carried out, in one or more batches. */
final class AppliedSteps {
    private final JournalService journal;
    private final List<PlannedStep> done;
    private final Map<StepId, Step> journalled = new HashMap<>();

    AppliedSteps(JournalService journal, List<PlannedStep> steps) {
        this.journal = journal;
        done = steps.stream().filter(step -> step.journal() != null).toList();
        for (PlannedStep step : done) {
            StepId id = step.journal();
            if (id != null && !journalled.containsKey(id)) {
                journal.find(id).ifPresent(found -> read(found.batch()));
            }
        }
    }

    private void read(BatchId batch) {
        journal.ofBatch(batch).forEach(step -> journalled.put(step.id(), step));
    }

    /** The ids of the planned steps that were taken back. */
    Set<Long> undone() {
        return done.stream()
                .filter(step -> {
                    Step found = journalled.get(step.journal());
                    return found != null && found.undone();
                })
                .map(PlannedStep::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes back what stands, the newest batch first; returns how much was refused. */
    int undoAll() {
        return batches(false).reversed().stream()
                .mapToInt(batch -> refused(journal.undoBatch(batch)))
                .sum();
    }

    /** Does again what was taken back, the oldest batch first; returns how much was refused. */
    int redoAll() {
        return batches(true).stream().mapToInt(batch -> refused(journal.redoBatch(batch))).sum();
    }

    private List<BatchId> batches(boolean undone) {
        List<BatchId> batches = new ArrayList<>();
        journalled.values().stream()
                .filter(step -> step.undone() == undone)
                .map(Step::batch)
                .distinct()
                .sorted(Comparator.comparingLong(BatchId::value))
                .forEach(batches::add);
        return batches;
    }

    private static int refused(UndoReport report) {
        return (int) report.steps().stream().filter(step -> step.refused() != null).count();
    }
}
