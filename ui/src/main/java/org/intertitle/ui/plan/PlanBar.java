package org.intertitle.ui.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.plan.PlanStanding.Phase;

/** The bar below a plan: what it comes to, how far it is, and what can be done with all of it. */
final class PlanBar {
    private final PlanSummary words;
    private final Texts texts;
    private final Label summary = new Label();
    private final Facts cost = new Facts();
    private final ProgressBar progress = new ProgressBar();
    private final Button discard;
    private final Button cancel;
    private final Button undo;
    private final Button redo;
    private final Button retry;
    private final Button apply;

    PlanBar(HBox box, PlanCommands commands, PlanSummary words, Texts texts) {
        this.words = words;
        this.texts = texts;
        summary.getStyleClass().add("section-title");
        summary.setWrapText(true);
        cost.getStyleClass().add("explain");
        progress.setPrefWidth(160);
        progress.setAccessibleText(texts.text("plan.applying"));
        discard = button(texts.text("plan.discard"), commands::discard);
        cancel = button(texts.text("action.plan.cancel"), commands::cancel);
        undo = button(texts.text("plan.undo"), commands::undo);
        redo = button(texts.text("plan.redo"), commands::redo);
        retry = button("", commands::retryFailed);
        apply = button("", commands::apply);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getChildren()
                .setAll(summary, cost, progress, gap, discard, cancel, undo, redo, retry, apply);
    }

    private static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("large");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Shows a plan as it stands. */
    void show(PlanStanding all) {
        Phase phase = all.phase();
        boolean applied = phase == Phase.APPLIED;
        int ticked = all.ticked().size();
        int failed = all.count(StepStatus.FAILED);
        int standing = all.review().standing();
        summary.setText(words.title(all));
        String takes = words.cost(all);
        cost.setText(takes);
        Shown.when(!takes.isEmpty(), cost);
        Plans.Applying now = all.review().applying();
        progress.setProgress(now == null ? 0 : now.progress());
        Shown.when(phase == Phase.APPLYING, progress, cancel);
        Shown.when(phase == Phase.REVIEW, discard);
        Shown.when(applied && standing > 0, undo);
        Shown.when(applied && standing == 0 && all.count(StepStatus.DONE) > 0, redo);
        Shown.when(applied && failed > 0, retry);
        retry.setText(texts.plural("plan.retry", failed));
        Shown.when(phase == Phase.REVIEW || (applied && ticked > 0), apply);
        apply.setText(texts.plural("plan.apply", ticked));
        apply.setDisable(ticked == 0);
        primary(apply, phase == Phase.REVIEW || failed == 0);
        primary(retry, failed > 0);
    }

    private static void primary(Button button, boolean primary) {
        button.getStyleClass().remove("primary");
        if (primary) {
            button.getStyleClass().add("primary");
        }
    }
}
