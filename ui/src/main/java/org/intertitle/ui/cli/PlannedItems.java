package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.queries.WantedRow;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.WantedError;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps that ids name: those of wanted items, planned item by item, or steps themselves. */
final class PlannedItems {

    private final Map<Long, WantedRow> items;
    private final Map<Long, List<PlannedStep>> steps;

    private PlannedItems(Map<Long, WantedRow> items, Map<Long, List<PlannedStep>> steps) {
        this.items = items;
        this.steps = steps;
    }

    /** Plans for those of the ids that are wanted items. */
    static PlannedItems of(Session session, List<Long> ids, List<String> sources) {
        List<WantedId> asked = ids.stream().distinct().map(WantedId::new).toList();
        Map<Long, WantedRow> items =
                session.application().lists().wantedRows(asked).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        List<Long> known = ids.stream().distinct().filter(items::containsKey).toList();
        List<PlannedStep> planned =
                known.isEmpty() ? List.of() : PlanCommand.steps(session, known, sources);
        return new PlannedItems(items, byItem(planned));
    }

    /** The same, where an id may also be that of a step of an earlier plan. */
    static PlannedItems withSteps(Session session, List<Long> ids, List<String> sources) {
        Map<Long, List<PlannedStep>> named =
                session.application().plans().planned(ids).stream()
                        .collect(Collectors.toMap(PlannedStep::id, List::of));
        PlannedItems rest =
                of(session, ids.stream().filter(id -> !named.containsKey(id)).toList(), sources);
        Map<Long, List<PlannedStep>> all = new HashMap<>(rest.steps);
        all.putAll(named);
        return new PlannedItems(rest.items, all);
    }

    private static Map<Long, List<PlannedStep>> byItem(List<PlannedStep> steps) {
        return steps.stream()
                .filter(step -> step.wanted() != null)
                .collect(
                        Collectors.groupingBy(
                                step -> Objects.requireNonNull(step.wanted()).value(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    List<PlannedStep> all() {
        return steps.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The steps that an id stands for, at least one.
     *
     * @throws AppException {@code wanted.unknown}, {@code input.satisfied}, {@code
     *     input.nothing_offered}
     */
    List<PlannedStep> steps(long id) {
        List<PlannedStep> planned = steps.getOrDefault(id, List.of());
        if (!planned.isEmpty()) {
            return planned;
        }
        WantedRow item = items.get(id);
        if (item == null) {
            throw new AppException(WantedError.UNKNOWN, id);
        }
        throw new AppException(
                item.state() == CellState.WANTED ? CliError.NOTHING_OFFERED : CliError.SATISFIED,
                id);
    }
}
