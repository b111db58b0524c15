package org.intertitle.ui.plan;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.ListHeader;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.plan.PlanStanding.Phase;
import org.jspecify.annotations.Nullable;

/** One step: its tick, from, to with the changed part marked, why, and what it reads. */
final class StepRow extends HBox {
    static final double EDGE = 16;
    private static final double READS = 72;
    private static final double WHY = 270;
    private static final double GAP = 8;
    private static final double SIGN = 16;

    private final PlanViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final PathLabel from = new PathLabel();
    private final NameParts to = new NameParts();
    private final Icon sign = new Icon();
    private final Label why = new Label();
    private final Label reads = new Label();
    private @Nullable PlannedStep shown;
    private boolean faded;

    StepRow(PlanViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        Measures measures = presentation.measures();
        getStyleClass().add("row");
        setPadding(new Insets(0, EDGE, 0, EDGE));
        why.getStyleClass().add("explain");
        reads.getStyleClass().add("explain");
        reads.setAlignment(Pos.CENTER_RIGHT);
        Shown.wide(reads, measures.px(READS));
        Shown.wide(why, measures.px(WHY));
        half(from);
        half(to);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
        getChildren().setAll(tick, from, new Icon(Glyph.ARROW), to, sign, why, reads);
    }

    private void ticked() {
        if (shown != null) {
            model.toggle(shown);
        }
    }

    private static void half(Region region) {
        region.setMinWidth(0);
        region.setPrefWidth(100);
        region.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(region, Priority.ALWAYS);
    }

    /** The names of the columns, as wide as the columns of the rows. */
    static void header(ListHeader header, Presentation presentation) {
        Texts texts = presentation.texts();
        Measures measures = presentation.measures();
        header.setSpacing(GAP);
        Region tickGap = new Region();
        Shown.wide(tickGap, measures.px(18));
        Label from = new Label(texts.text("plan.column.from"));
        half(from);
        Region arrowGap = new Region();
        Shown.wide(arrowGap, SIGN);
        Label to = new Label(texts.text("plan.column.to"));
        half(to);
        Label why = new Label(texts.text("plan.column.why"));
        Shown.wide(why, SIGN + GAP + measures.px(WHY));
        Label reads = new Label(texts.text("plan.column.reads"));
        Shown.wide(reads, measures.px(READS));
        reads.setAlignment(Pos.CENTER_RIGHT);
        header.getChildren().setAll(tickGap, from, arrowGap, to, why, reads);
    }

    /** Shows a step; returns what a screen reader says. */
    String show(PlannedStep step) {
        shown = step;
        PlannedStep.Reason stale =
                step.status() == StepStatus.PLANNED ? model.stale().get().get(step.id()) : null;
        boolean undone = model.undone(step);
        faded = !step.ticked() || undone;
        tick.setSelected(step.ticked());
        tick.setDisable(step.status() != StepStatus.PLANNED || model.phase() == Phase.APPLYING);
        String name = String.valueOf(step.to().getFileName());
        tick.setAccessibleText(name);
        from.setPath(PlanWords.from(step, texts));
        to.show(PlanWords.to(step));
        why.setText(words(step, stale, undone));
        reads.setText(texts.formats().bytes(step.cost().bytes()));
        sign(step, stale, undone);
        return texts.text(
                step.ticked() ? "plan.spoken.ticked" : "plan.spoken.unticked",
                from.getPath(),
                name,
                why.getText());
    }

    private String words(PlannedStep step, PlannedStep.@Nullable Reason stale, boolean undone) {
        if (undone) {
            return texts.text("plan.step.undone");
        }
        return stale == null
                ? StepWords.why(step, texts)
                : texts.wording().errorText(stale.code(), stale.arguments().toArray());
    }

    /** Whether it is left out, or was taken back. */
    boolean faded() {
        return faded;
    }

    private void sign(PlannedStep step, PlannedStep.@Nullable Reason stale, boolean undone) {
        why.getStyleClass().removeAll("notice", "danger-text");
        sign.getStyleClass().removeAll("notice-icon", "danger-icon");
        boolean failed = step.status() == StepStatus.FAILED;
        boolean done = step.status() == StepStatus.DONE;
        boolean doubt = (step.doubt() != null && !done) || stale != null;
        sign.setVisible(undone || failed || done || doubt);
        if (undone) {
            sign.setGlyph(Glyph.UNDO);
        } else if (failed) {
            sign.setGlyph(Glyph.ALERT);
            sign.getStyleClass().add("danger-icon");
            why.getStyleClass().add("danger-text");
        } else if (doubt) {
            sign.setGlyph(Glyph.WARNING);
            sign.getStyleClass().add("notice-icon");
            why.getStyleClass().add("notice");
        } else {
            sign.setGlyph(Glyph.CHECK);
        }
    }
}
