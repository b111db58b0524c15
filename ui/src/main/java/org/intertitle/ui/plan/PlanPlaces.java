package org.intertitle.ui.plan;

import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.PlaceState;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns what a review looks like into a remembered state, and back. */
final class PlanPlaces {
    private PlanPlaces() {}

    static PlaceState state(PlanViewModel model, int top) {
        PlannedStep chosen = model.steps().chosen().get();
        return PlaceState.NONE
                .with("search", model.head().search().get())
                .with("step", chosen == null ? "" : Long.toString(chosen.id()))
                .with(
                        "folded",
                        model.steps().folded().stream()
                                .map(Action::name)
                                .collect(Collectors.joining(" ")))
                .with("filter", word(model.steps().filter().get()))
                .with("top", Integer.toString(top));
    }

    private static String word(StepFilter filter) {
        return switch (filter) {
            case StepFilter.All _ -> "ALL";
            case StepFilter.Of(var action) -> action.name();
            case StepFilter.NotTicked _ -> "NOT_TICKED";
            case StepFilter.Doubtful _ -> "DOUBTFUL";
            case StepFilter.Failed _ -> "FAILED";
        };
    }

    private static StepFilter filter(String word) {
        return switch (word) {
            case "NOT_TICKED" -> new StepFilter.NotTicked();
            case "DOUBTFUL" -> new StepFilter.Doubtful();
            case "FAILED" -> new StepFilter.Failed();
            default ->
                    Arrays.stream(Action.values())
                            .filter(action -> action.name().equals(word))
                            .<StepFilter>map(StepFilter.Of::new)
                            .findFirst()
                            .orElse(new StepFilter.All());
        };
    }

    /** Restores all but the scroll, which is returned. */
    static int restore(PlanViewModel model, PlaceState state) {
        state.text("folded")
                .ifPresent(text ->
                        model.steps()
                                .fold(
                                        Arrays.stream(Action.values())
                                                .filter(action ->
                                                        Arrays.asList(text.split(" "))
                                                                .contains(action.name()))
                                                .collect(Collectors.toSet())));
        state.text("filter").ifPresent(word -> model.steps().filter().set(filter(word)));
        state.text("search").ifPresent(model.head().search()::set);
        state.text("step")
                .filter(id -> id.matches("\\d{1,18}"))
                .ifPresent(id -> model.steps().choose(Long.parseLong(id)));
        model.reload();
        return state.number("top").orElse(0);
    }
}
