package org.intertitle.plans;

import org.intertitle.events.DomainEvent.PlanChanged;
import org.intertitle.events.Events;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Stored plans: read, edited, applied, retried. Thread-safe. */
public final class PlansService {

    private static final int PAGE = 500;

    private final UnitOfWork unitOfWork;
    private final PlanRepository plans;
    private final Events events;
    private final StepWork work;
    private final ApplySteps apply;

    public PlansService(
            UnitOfWork unitOfWork,
            PlanRepository plans,
            JournalService journal,
            StepWork work,
            Events events) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.events = events;
        this.work = work;
        apply = new ApplySteps(unitOfWork, plans, journal, work, events);
    }

    public Optional<Plan> find(PlanId id) {
        return unitOfWork.read(tx -> plans.find(tx, id));
    }

    /** The steps of a plan, by action, then target. */
    public List<PlannedStep> steps(PlanId id) {
        return unitOfWork.read(tx -> plans.steps(tx, id));
    }

    /** The steps with these ids, in this order; ids that are none are left out. */
    public List<PlannedStep> planned(Collection<Long> ids) {
        Map<Long, PlannedStep> found = new HashMap<>();
        unitOfWork.read(tx -> plans.findSteps(tx, ids)).forEach(step -> found.put(step.id(), step));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** What the ticked steps of a plan that are still to do take together. */
    public Cost cost(PlanId id) {
        return steps(id).stream()
                .filter(step -> step.ticked() && step.status() == StepStatus.PLANNED)
                .map(PlannedStep::cost)
                .reduce(Cost.NONE, Cost::plus);
    }

    /** Takes steps into what will be applied, or out; steps that ended stay as they are. */
    public void tick(PlanId plan, Collection<Long> steps, boolean ticked) {
        List<Long> ids = List.copyOf(steps);
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<Long> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            unitOfWork.run(tx -> tick(tx, plan, page, ticked));
        }
    }

    private void tick(Tx tx, PlanId plan, List<Long> ids, boolean ticked) {
        editable(tx, plan);
        List<PlannedStep> changed =
                plans.findSteps(tx, ids).stream()
                        .filter(step -> step.plan().equals(plan))
                        .filter(step -> step.status() == StepStatus.PLANNED)
                        .filter(step -> step.ticked() != ticked)
                        .map(step -> step.ticked(ticked))
                        .toList();
        plans.updateSteps(tx, changed);
        events.tell(tx, new PlanChanged(plan));
    }

    /**
     * Gives a step another name in the same folder.
     *
     * @throws AppException {@code plans.unknown_step}, {@code plans.not_planned}, and as {@link
     *     #checkTarget}
     */
    public PlannedStep retarget(long id, Path to) {
        checkTarget(id, to);
        return edit(id, step -> step.to(to));
    }

    /**
     * Refuses a name that a step cannot have; changes nothing.
     *
     * @throws AppException {@code plans.unknown_step}, {@code plans.target_elsewhere}, {@code
     *     plans.name_forbidden}, {@code plans.name_too_long}, {@code plans.target_twice}, {@code
     *     plans.target_exists}
     */
    public void checkTarget(long id, Path to) {
        List<PlannedStep> all =
                unitOfWork.read(tx -> plans.steps(tx, known(tx, List.of(id)).plan()));
        PlannedStep step =
                all.stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new AppException(PlansError.UNKNOWN_STEP, id));
        TargetNames.check(step, to, all);
    }

    private PlannedStep known(Tx tx, List<Long> id) {
        return plans.findSteps(tx, id).stream()
                .findFirst()
                .orElseThrow(() -> new AppException(PlansError.UNKNOWN_STEP, id.getFirst()));
    }

    /**
     * Why steps that are still to do could not be carried out as planned any more, by their ids.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    public Map<Long, PlannedStep.Reason> stale(PlanId id, Cancellation cancel) {
        return work.stale(
                steps(id).stream().filter(step -> step.status() == StepStatus.PLANNED).toList(),
                cancel);
    }

    private PlannedStep edit(long id, UnaryOperator<PlannedStep> change) {
        return unitOfWork.write(tx -> {
            PlannedStep step = known(tx, List.of(id));
            if (step.status() != StepStatus.PLANNED) {
                throw new AppException(PlansError.NOT_PLANNED, id);
            }
            PlannedStep changed = change.apply(step);
            plans.updateSteps(tx, List.of(changed));
            events.tell(tx, new PlanChanged(step.plan()));
            return changed;
        });
    }

    /**
     * What a step would write, made without writing it; empty where it writes nothing anew, or
     * cannot be carried out.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    public Optional<byte[]> look(PlannedStep step, Cancellation cancel) {
        return switch (work.prepare(step, cancel)) {
            case StepWork.Work.Ready ready ->
                    ready.changes().stream()
                            .filter(StepChange.Write.class::isInstance)
                            .map(change -> ((StepChange.Write) change).bytes())
                            .findFirst();
            case StepWork.Work.NotNeeded _, StepWork.Work.Failed _ -> Optional.empty();
        };
    }

    /** Puts a plan aside; what was applied of it stands. */
    public void discard(PlanId id) {
        unitOfWork.run(tx -> {
            plans.update(tx, known(tx, id).discard());
            events.tell(tx, new PlanChanged(id));
        });
    }

    /**
     * Carries out the ticked steps of a plan that are still to do.
     *
     * @throws AppException {@code plans.unknown_plan}, {@code plans.discarded}
     */
    public ApplyReport apply(PlanId plan, ApplyListener listener, Cancellation cancel) {
        return apply.apply(
                stepsOf(plan, step -> step.ticked() && step.status() == StepStatus.PLANNED),
                listener,
                cancel);
    }

    /** Carries out these steps, ticked or not, also such as failed before; done ones stand. */
    public ApplyReport apply(Collection<Long> steps, ApplyListener listener, Cancellation cancel) {
        return apply.apply(planned(steps), listener, cancel);
    }

    /** Tries again what failed. */
    public ApplyReport retry(PlanId plan, ApplyListener listener, Cancellation cancel) {
        return apply.apply(
                stepsOf(plan, step -> step.status() == StepStatus.FAILED), listener, cancel);
    }

    private List<PlannedStep> stepsOf(PlanId plan, Predicate<PlannedStep> which) {
        return unitOfWork.read(tx -> {
            editable(tx, plan);
            return plans.steps(tx, plan).stream().filter(which).toList();
        });
    }

    private void editable(Tx tx, PlanId id) {
        if (known(tx, id).discarded()) {
            throw new AppException(PlansError.DISCARDED, id.value());
        }
    }

    private Plan known(Tx tx, PlanId id) {
        return plans.find(tx, id)
                .orElseThrow(() -> new AppException(PlansError.UNKNOWN_PLAN, id.value()));
    }
}
