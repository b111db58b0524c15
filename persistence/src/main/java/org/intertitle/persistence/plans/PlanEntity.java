package org.intertitle.persistence.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.PlanId;
import org.intertitle.persistence.session.Moments;
import org.intertitle.plans.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The row of one plan. */
@Entity
@Table(name = "plan")
class PlanEntity {
    @Id long id;
    @Column Instant created;
    @Column @Nullable Long batchId;
    @Column boolean discarded;

    PlanEntity() {}

    static PlanEntity of(Plan plan) {
        PlanEntity row = new PlanEntity();
        BatchId batch = plan.batch();
        row.id = plan.id().value();
        row.created = Moments.kept(plan.created());
        row.batchId = batch == null ? null : batch.value();
        row.discarded = plan.discarded();
        return row;
    }

    Plan plan() {
        return new Plan(
                new PlanId(id), created, batchId == null ? null : new BatchId(batchId), discarded);
    }
}
