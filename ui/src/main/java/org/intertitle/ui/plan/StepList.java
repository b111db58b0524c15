package org.intertitle.ui.plan;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.RowChanges;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a plan as they are listed: those that filter and search let through, under their
 * actions, with the cursor on one of them. FX thread only.
 */
final class StepList {
    private final ObservableList<PlanLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PlannedStep> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<StepFilter> filter =
            new SimpleObjectProperty<>(new StepFilter.All());
    private final PlanLines arrangement = new PlanLines();
    private List<PlannedStep> all = List.of();
    private String words = "";

    /** Begins with another plan: nothing is folded, filtered or chosen. */
    void begin() {
        arrangement.fold(Set.of());
        filter.set(new StepFilter.All());
        chosen.set(null);
    }

    void clear() {
        all = List.of();
        lines.clear();
        chosen.set(null);
    }

    /** Lists these steps, as far as their target has these words. */
    void show(List<PlannedStep> steps, String search) {
        all = steps;
        words = search.toLowerCase(Locale.ROOT);
        arrange();
    }

    private void arrange() {
        List<PlannedStep> shown = shown();
        RowChanges.apply(lines, arrangement.of(shown));
        keepChosen(shown);
    }

    private void keepChosen(List<PlannedStep> shown) {
        PlannedStep before = chosen.get();
        Optional<PlannedStep> same = before == null ? Optional.empty() : step(before.id());
        chosen.set(same.orElse(shown.isEmpty() ? null : shown.getFirst()));
    }

    List<PlannedStep> shown() {
        return all.stream()
                .filter(filter.get()::shows)
                .filter(step ->
                        words.isEmpty()
                                || step.to().toString().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    List<PlannedStep> shown(Action action) {
        return shown().stream().filter(step -> step.action() == action).toList();
    }

    private Optional<PlannedStep> step(long id) {
        return all.stream().filter(step -> step.id() == id).findFirst();
    }

    /** Puts the cursor on a step, where the plan has it. */
    void choose(long id) {
        step(id).ifPresent(chosen::set);
    }

    /** Folds the steps of an action, or opens them. */
    void fold(Action action) {
        arrangement.toggle(action);
        arrange();
    }

    Set<Action> folded() {
        return arrangement.folded();
    }

    void fold(Set<Action> only) {
        arrangement.fold(only);
    }

    ObservableList<PlanLine> lines() {
        return lines;
    }

    ObjectProperty<@Nullable PlannedStep> chosen() {
        return chosen;
    }

    ObjectProperty<StepFilter> filter() {
        return filter;
    }
}
