package org.intertitle.persistence.plans;

import org.intertitle.plans.PlanRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class PlanTables {

    private PlanTables() {}

    public static List<Class<?>> entities() {
        return List.of(PlanEntity.class, PlannedStepEntity.class);
    }

    public static PlanRepository plans() {
        return new StoredPlans();
    }
}
