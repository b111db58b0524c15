package org.intertitle.plans;

import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.StepOutcome;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prepared steps that go to the journal together, so that it can write them to the disk together.
 * Confined to one call.
 */
final class StepGroup {

    private static final int MOST_STEPS = 16;
    private static final long MOST_BYTES = 32L << 20;

    private final List<PlannedStep> steps = new ArrayList<>();
    private final List<List<FileIntent>> intents = new ArrayList<>();
    private long bytes;

    void add(PlannedStep step, StepWork.Work.Ready work) {
        steps.add(step);
        String action = step.action().name().toLowerCase(Locale.ROOT);
        String subject = step.video().toString();
        intents.add(work.changes().stream().map(change -> change.intent(action, subject)).toList());
        bytes += work.changes().stream().mapToLong(StepChange::size).sum();
    }

    boolean full() {
        return steps.size() >= MOST_STEPS || bytes >= MOST_BYTES;
    }

    boolean empty() {
        return steps.isEmpty();
    }

    /** Carries all of it out; the steps come back with their outcomes, and the group is empty. */
    List<PlannedStep> apply(JournalService journal, BatchId batch) {
        List<StepOutcome> outcomes =
                journal.apply(batch, intents.stream().flatMap(List::stream).toList());
        List<PlannedStep> ended = new ArrayList<>(steps.size());
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            int to = from + intents.get(i).size();
            ended.add(ended(journal, steps.get(i), outcomes.subList(from, to)));
            from = to;
        }
        steps.clear();
        intents.clear();
        bytes = 0;
        return ended;
    }

    /** A step of several changes is done only if all are; else those that were made are undone. */
    private static PlannedStep ended(
            JournalService journal, PlannedStep step, List<StepOutcome> outcomes) {
        StepId first = null;
        StepOutcome.Refused refused = null;
        for (StepOutcome outcome : outcomes) {
            switch (outcome) {
                case StepOutcome.Done done -> first = first == null ? done.step() : first;
                case StepOutcome.Refused no -> refused = refused == null ? no : refused;
            }
        }
        if (refused == null) {
            return step.done(first);
        }
        takeBack(journal, outcomes);
        return step.failed(Reasons.of(refused.code(), refused.arguments()));
    }

    private static void takeBack(JournalService journal, List<StepOutcome> outcomes) {
        for (StepOutcome outcome : outcomes.reversed()) {
            @Nullable StepId done = outcome instanceof StepOutcome.Done(StepId step) ? step : null;
            if (done != null) {
                journal.undo(done);
            }
        }
    }
}
