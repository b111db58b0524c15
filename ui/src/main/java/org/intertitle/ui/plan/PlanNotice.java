package org.intertitle.ui.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.TextButton;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.plan.PlanStanding.Phase;

/** Tells over the steps that some failed and why, or that the plan has gone stale. */
final class PlanNotice {
    private final HBox box;
    private final PlanSummary summary;
    private final Texts texts;
    private final Icon icon = new Icon(Glyph.WARNING);
    private final Label says = new Label();
    private final Button only;
    private final Button copy;
    private final Button again;

    PlanNotice(
            HBox box, PlanViewModel model, PlanSummary summary, PlanActions actions, Texts texts) {
        this.box = box;
        this.summary = summary;
        this.texts = texts;
        only =
                button(
                        "plan.only_failed",
                        () -> model.steps().filter().set(new StepFilter.Failed()));
        copy = button("action.plan.copy_failures", actions::copyFailures);
        again = button("action.plan.again", model.commands()::planAgain);
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        icon.getStyleClass().add("notice-icon");
        box.getChildren().setAll(icon, says, only, copy, again);
    }

    private Button button(String key, Runnable run) {
        return TextButton.of("small", texts.text(key), run);
    }

    /** Shows what there is to tell; {@code stale} steps moved on since the plan was made. */
    void show(PlanStanding all, int stale) {
        boolean applied = all.phase() == Phase.APPLIED;
        boolean failed = applied && !all.failures().isEmpty();
        boolean old = all.phase() != Phase.APPLYING && stale > 0;
        Shown.when(failed || old, box);
        Shown.when(failed, only, copy);
        Shown.when(old, again);
        if (failed) {
            says.setText(summary.failures(all));
        } else if (old) {
            says.setText(texts.plural("plan.stale", stale));
        }
    }
}
