package org.intertitle.plans;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.Tx;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores plans and their steps. */
public interface PlanRepository {

    PlanId nextPlanId(Tx tx);

    /** The first of {@code count} consecutive free step ids. */
    long reserveSteps(Tx tx, int count);

    void insert(Tx tx, Plan plan);

    void update(Tx tx, Plan plan);

    Optional<Plan> find(Tx tx, PlanId id);

    void insertSteps(Tx tx, List<PlannedStep> steps);

    void updateSteps(Tx tx, List<PlannedStep> steps);

    /** The steps of a plan, by action, then target. */
    List<PlannedStep> steps(Tx tx, PlanId plan);

    List<PlannedStep> findSteps(Tx tx, Collection<Long> ids);

    /** Steps of any plan that are still planned and were decided for these videos' wishes. */
    List<PlannedStep> plannedFor(Tx tx, Collection<Long> videoIds);

    /** Removes plans made before the given moment that nobody applied. */
    int removeUnappliedBefore(Tx tx, Instant moment);
}
