package org.intertitle.persistence.plans;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.Moments;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.plans.Action;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlanRepository;
import org.intertitle.plans.PlannedStep;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plans and their steps as rows. Thread-safe; holds no state. */
final class StoredPlans implements PlanRepository {

    private static final Comparator<PlannedStepEntity> BY_ACTION =
            Comparator.<PlannedStepEntity, Action>comparing(row -> row.action)
                    .thenComparing(row -> row.toPath)
                    .thenComparingLong(row -> row.id);

    @Override
    public PlanId nextPlanId(Tx tx) {
        return new PlanId(IdSequence.PLAN.reserve(tx, 1));
    }

    @Override
    public long reserveSteps(Tx tx, int count) {
        return IdSequence.PLAN_STEP.reserve(tx, count);
    }

    @Override
    public void insert(Tx tx, Plan plan) {
        SessionTx.session(tx).insert(PlanEntity.of(plan));
    }

    @Override
    public void update(Tx tx, Plan plan) {
        SessionTx.session(tx).update(PlanEntity.of(plan));
    }

    @Override
    public Optional<Plan> find(Tx tx, PlanId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(PlanEntity.class, id.value()))
                .map(PlanEntity::plan);
    }

    @Override
    public void insertSteps(Tx tx, List<PlannedStep> steps) {
        SessionTx.session(tx).insertMultiple(steps.stream().map(PlannedStepEntity::of).toList());
    }

    @Override
    public void updateSteps(Tx tx, List<PlannedStep> steps) {
        SessionTx.session(tx).updateMultiple(steps.stream().map(PlannedStepEntity::of).toList());
    }

    @Override
    public List<PlannedStep> steps(Tx tx, PlanId plan) {
        return SessionTx.of(tx)
                .query(PlannedStepEntity.class, "from PlannedStepEntity where planId = :plan")
                .setParameter("plan", plan.value())
                .getResultList()
                .stream()
                .sorted(BY_ACTION)
                .map(PlannedStepEntity::step)
                .toList();
    }

    @Override
    public List<PlannedStep> findSteps(Tx tx, Collection<Long> ids) {
        return steps(tx, "from PlannedStepEntity where id in :ids", ids);
    }

    @Override
    public List<PlannedStep> plannedFor(Tx tx, Collection<Long> videoIds) {
        return steps(
                tx,
                "from PlannedStepEntity where status = PLANNED and wantedId is not null"
                        + " and videoId in :ids",
                videoIds);
    }

    @Override
    public int removeUnappliedBefore(Tx tx, Instant moment) {
        return SessionTx.session(tx)
                .createMutationQuery(
                        "delete from PlanEntity where batchId is null and created < :moment")
                .setParameter("moment", Moments.kept(moment))
                .executeUpdate();
    }

    private static List<PlannedStep> steps(Tx tx, String hql, Collection<Long> ids) {
        return SessionTx.of(tx).among(PlannedStepEntity.class, hql, ids).stream()
                .sorted(Comparator.comparingLong(row -> row.id))
                .map(PlannedStepEntity::step)
                .toList();
    }
}
