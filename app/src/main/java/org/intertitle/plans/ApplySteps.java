package org.intertitle.plans;

import org.intertitle.events.DomainEvent.PlanChanged;
import org.intertitle.events.Events;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.plans.ApplyListener.ApplyProgress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries planned steps out, in groups, as one batch of the journal. Each step ends for itself: one
 * that fails does not hold up the others, and what is done stays done when the rest is cancelled or
 * the process dies.
 */
final class ApplySteps {

    private final UnitOfWork unitOfWork;
    private final PlanRepository plans;
    private final JournalService journal;
    private final StepWork work;
    private final Events events;

    ApplySteps(
            UnitOfWork unitOfWork,
            PlanRepository plans,
            JournalService journal,
            StepWork work,
            Events events) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.journal = journal;
        this.work = work;
        this.events = events;
    }

    ApplyReport apply(List<PlannedStep> steps, ApplyListener listener, Cancellation cancel) {
        if (steps.isEmpty()) {
            return new ApplyReport(steps, null);
        }
        return journal.alone(cancel, () -> run(asTheyAre(steps), listener, cancel));
    }

    /** What another process did with them meanwhile stands. */
    private List<PlannedStep> asTheyAre(List<PlannedStep> steps) {
        List<Long> ids = steps.stream().map(PlannedStep::id).toList();
        Map<Long, PlannedStep> now = new HashMap<>();
        unitOfWork.read(tx -> plans.findSteps(tx, ids)).forEach(step -> now.put(step.id(), step));
        return steps.stream().map(step -> now.getOrDefault(step.id(), step)).toList();
    }

    private ApplyReport run(List<PlannedStep> steps, ApplyListener listener, Cancellation cancel) {
        List<PlannedStep> open = steps.stream().filter(PlannedStep::open).toList();
        if (open.isEmpty()) {
            return new ApplyReport(steps, null);
        }
        BatchId batch = journal.newBatch();
        begin(open, batch);
        Run run = new Run(steps, open.size(), listener);
        StepGroup group = new StepGroup();
        for (PlannedStep step : open) {
            if (cancel.requested()) {
                break;
            }
            PlannedStep again = step.planned();
            switch (work.prepare(again, cancel)) {
                case StepWork.Work.Ready ready -> group.add(again, ready);
                case StepWork.Work.NotNeeded no -> run.ended(List.of(again.skipped(no.why())));
                case StepWork.Work.Failed no -> run.ended(List.of(again.failed(no.why())));
            }
            if (group.full()) {
                run.ended(group.apply(journal, batch));
            }
        }
        if (!group.empty()) {
            run.ended(group.apply(journal, batch));
        }
        return new ApplyReport(List.copyOf(run.steps.values()), batch);
    }

    private void begin(List<PlannedStep> steps, BatchId batch) {
        Set<PlanId> touched = steps.stream().map(PlannedStep::plan).collect(Collectors.toSet());
        unitOfWork.run(tx -> {
            for (PlanId id : touched) {
                Plan plan =
                        plans.find(tx, id)
                                .orElseThrow(() ->
                                        new AppException(PlansError.UNKNOWN_PLAN, id.value()));
                plans.update(tx, plan.applied(batch));
            }
        });
    }

    /**
     * The steps as they are stored now. Rows that what was done removed meanwhile, or that it made
     * refer to nothing, stay so; what somebody else did meanwhile stays done.
     */
    private List<PlannedStep> store(Tx tx, List<PlannedStep> ended) {
        Map<Long, PlannedStep> outcomes = new HashMap<>();
        ended.forEach(step -> outcomes.put(step.id(), step));
        List<PlannedStep> rows = new ArrayList<>();
        for (PlannedStep row : plans.findSteps(tx, outcomes.keySet())) {
            boolean done = row.status() == StepStatus.DONE;
            rows.add(done ? row : row.endedAs(outcomes.getOrDefault(row.id(), row)));
        }
        plans.updateSteps(tx, rows);
        work.ended(tx, rows);
        ended.stream()
                .map(PlannedStep::plan)
                .distinct()
                .forEach(plan -> events.tell(tx, new PlanChanged(plan)));
        return rows;
    }

    /** The steps while they are applied, and who hears of it. */
    private final class Run {

        private final Map<Long, PlannedStep> steps = new LinkedHashMap<>();
        private final int total;
        private final ApplyListener listener;
        private int done;

        Run(List<PlannedStep> asked, int total, ApplyListener listener) {
            asked.forEach(step -> steps.put(step.id(), step));
            this.total = total;
            this.listener = listener;
        }

        void ended(List<PlannedStep> ended) {
            ended.forEach(step -> steps.put(step.id(), step));
            unitOfWork.write(tx -> store(tx, ended)).forEach(step -> steps.put(step.id(), step));
            done += ended.size();
            String current = String.valueOf(ended.getLast().to().getFileName());
            listener.progress(new ApplyProgress(done, total, current));
        }
    }
}
