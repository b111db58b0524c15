package org.intertitle.ui.plan;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.plans.Action;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The row of filters over the steps, each with its count. */
final class PlanFilters {
    private final PlanViewModel model;
    private final Texts texts;

    PlanFilters(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void draw(HBox actions, HBox others) {
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(toggle("plan.filter.all", new PlanViewModel.All(), null));
        for (Action action : Action.values()) {
            PlanViewModel.StepFilter filter = new PlanViewModel.Of(action);
            if (model.count(filter) > 0) {
                buttons.add(toggle("action." + Wording.lower(action), filter, action));
            }
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        actions.getChildren().setAll(buttons);
        others.getChildren().clear();
        some(others, "plan.filter.not_ticked", new PlanViewModel.NotTicked());
        some(others, "plan.filter.doubt", new PlanViewModel.Doubtful());
        some(others, "plan.filter.failed", new PlanViewModel.Failed());
    }

    private void some(HBox box, String key, PlanViewModel.StepFilter filter) {
        if (model.count(filter) > 0) {
            box.getChildren().add(toggle(key, filter, null));
        }
    }

    private ToggleButton toggle(
            String key, PlanViewModel.StepFilter filter, @Nullable Action action) {
        ToggleButton button =
                new ToggleButton(texts.text(key) + " " + texts.number(model.count(filter)));
        if (action != null) {
            button.setGraphic(new Icon(PlanWords.glyph(action)));
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(filter.equals(model.filter().get()));
        button.setOnAction(_ -> model.filter().set(filter));
        return button;
    }
}
