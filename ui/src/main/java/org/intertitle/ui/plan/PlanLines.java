package org.intertitle.ui.plan;

import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranges the shown steps of a plan under their actions, each open or folded. */
final class PlanLines {
    private final Set<Action> folded = EnumSet.noneOf(Action.class);

    List<PlanLine> of(List<PlannedStep> shown) {
        Map<Action, List<PlannedStep>> groups = new EnumMap<>(Action.class);
        for (PlannedStep step : shown) {
            groups.computeIfAbsent(step.action(), _ -> new ArrayList<>()).add(step);
        }
        List<PlanLine> lines = new ArrayList<>(shown.size() + groups.size());
        groups.forEach((action, steps) -> {
            lines.add(heading(action, steps));
            if (!folded.contains(action)) {
                steps.forEach(step -> lines.add(new PlanLine.Entry(step)));
            }
        });
        return lines;
    }

    private PlanLine.Heading heading(Action action, List<PlannedStep> steps) {
        int ticked = 0;
        Cost cost = Cost.NONE;
        for (PlannedStep step : steps) {
            if (step.ticked()) {
                ticked++;
                cost = cost.plus(step.cost());
            }
        }
        return new PlanLine.Heading(action, ticked, steps.size(), cost, !folded.contains(action));
    }

    void toggle(Action action) {
        if (!folded.remove(action)) {
            folded.add(action);
        }
    }

    Set<Action> folded() {
        return Set.copyOf(folded);
    }

    void fold(Set<Action> only) {
        folded.clear();
        folded.addAll(only);
    }
}
