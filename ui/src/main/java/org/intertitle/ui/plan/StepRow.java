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
import org.intertitle.ui.kit.Columns;
import org.intertitle.ui.kit.Facts;
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
    private static final double EDGE = 16;
    private static final double TICK = 16;
    private static final double NAME = 180;
    private static final double GAP = 12;
    private static final double SIGN = 16;

    private final PlanViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final PathLabel from = new PathLabel();
    private final NameParts to = new NameParts();
    private final Icon sign = new Icon();
    private final Label why;
    private final Label reads;
    private @Nullable PlannedStep shown;
    private boolean faded;

    /** The columns of words, the most important first. */
    static final class Words {
        private final Measures measures;
        private final Columns columns;
        private final Columns.Column why;
        private final Columns.Column reads;

        Words(Measures measures) {
            this.measures = measures;
            columns = new Columns(measures.px(GAP));
            why = columns.add();
            reads = columns.add();
        }

        /** Fits them into rows this wide; the two names keep some room. */
        void fit(double width) {
            double names = NAME + GAP + SIGN + GAP + NAME + GAP + SIGN;
            columns.fit(width - measures.px(EDGE + TICK + GAP + names + EDGE));
        }
    }

    /** How far inside the rows begin and end. */
    static double edge(Presentation presentation) {
        return presentation.measures().px(EDGE);
    }

    StepRow(PlanViewModel model, Presentation presentation, Words words) {
        this.model = model;
        this.texts = presentation.texts();
        Measures measures = presentation.measures();
        getStyleClass().add("columns");
        setPadding(new Insets(0, edge(presentation), 0, edge(presentation)));
        why = words.why.label("explain");
        reads = words.reads.label("explain");
        reads.setAlignment(Pos.CENTER_RIGHT);
        half(from);
        half(to);
        Shown.wide(tick, measures.px(TICK));
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
    static void header(ListHeader header, Presentation presentation, Words words) {
        Texts texts = presentation.texts();
        Measures measures = presentation.measures();
        Label from = new Label(texts.text("plan.column.from"));
        half(from);
        Facts to = new Facts();
        to.setText(texts.text("plan.column.to"));
        half(to);
        Label why = words.why.label();
        why.setText(texts.text("plan.column.why"));
        Label reads = words.reads.label();
        reads.setText(texts.text("plan.column.reads"));
        reads.setAlignment(Pos.CENTER_RIGHT);
        Region tickGap = gap(measures.px(TICK));
        Region arrowGap = gap(measures.px(SIGN));
        Region signGap = gap(measures.px(SIGN));
        header.getStyleClass().add("columns");
        header.getChildren().setAll(tickGap, from, arrowGap, to, signGap, why, reads);
    }

    private static Region gap(double width) {
        Region gap = new Region();
        Shown.wide(gap, width);
        return gap;
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
