package org.intertitle.ui.plan;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.plans.Action;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.StepGlyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The row of filters over the steps, each with its count; drawn anew only where one changed. */
final class PlanFilters {
    private final PlanViewModel model;
    private final Texts texts;
    private final HBox actions;
    private final HBox others;
    private List<Choice> drawn = List.of();

    private record Choice(
            String key, StepFilter filter, @Nullable Action action, int count, boolean chosen) {}

    PlanFilters(PlanViewModel model, Texts texts, HBox actions, HBox others) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        this.others = others;
    }

    void draw() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("plan.filter.all", new StepFilter.All(), null));
        for (Action action : Action.values()) {
            choices.add(
                    choice("action." + Wording.lower(action), new StepFilter.Of(action), action));
        }
        choices.add(choice("plan.filter.not_ticked", new StepFilter.NotTicked(), null));
        choices.add(choice("plan.filter.doubt", new StepFilter.Doubtful(), null));
        choices.add(choice("plan.filter.failed", new StepFilter.Failed(), null));
        choices.removeIf(each -> each.count() == 0 && !(each.filter() instanceof StepFilter.All));
        if (!choices.equals(drawn)) {
            drawn = choices;
            show(choices);
        }
    }

    private Choice choice(String key, StepFilter filter, @Nullable Action action) {
        return new Choice(
                key, filter, action, model.count(filter), filter.equals(model.filter().get()));
    }

    private void show(List<Choice> choices) {
        actions.getChildren().clear();
        others.getChildren().clear();
        for (Choice choice : choices) {
            boolean segment = choice.action() != null || choice.filter() instanceof StepFilter.All;
            (segment ? actions : others).getChildren().add(toggle(choice));
        }
        actions.getChildren().getFirst().getStyleClass().add("first");
        actions.getChildren().getLast().getStyleClass().add("last");
    }

    private ToggleButton toggle(Choice choice) {
        ToggleButton button =
                new ToggleButton(texts.text(choice.key()) + " " + texts.number(choice.count()));
        if (choice.action() != null) {
            button.setGraphic(new Icon(StepGlyph.of(choice.action())));
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(choice.chosen());
        button.setOnAction(_ -> {
            drawn = List.of();
            model.filter().set(choice.filter());
        });
        return button;
    }
}
