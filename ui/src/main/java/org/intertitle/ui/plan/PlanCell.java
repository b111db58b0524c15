package org.intertitle.ui.plan;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** Draws one line of the review: an action with its tick, or a step. */
final class PlanCell extends ListCell<PlanLine> {
    private static final double EDGE = 16;
    private static final double READS = 80;
    private static final double WHY = 290;

    private final PlanViewModel model;
    private final Texts texts;
    private final HBox box = new HBox();
    private final CheckBox tick = new CheckBox();
    private final Icon fold = new Icon();
    private final Icon icon = new Icon();
    private final Icon arrow = new Icon(Glyph.ARROW);
    private final Icon sign = new Icon();
    private final Label strong = new Label();
    private final Label about = new Label();
    private final PathLabel from = new PathLabel();
    private final NameParts to = new NameParts();
    private final Label why = new Label();
    private final Label reads = new Label();

    PlanCell(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        box.getStyleClass().add("row");
        box.setPadding(new Insets(0, EDGE, 0, EDGE));
        strong.getStyleClass().add("strong");
        about.getStyleClass().add("explain");
        why.getStyleClass().add("explain");
        fixed(reads, READS);
        fixed(why, WHY);
        reads.getStyleClass().add("explain");
        reads.setAlignment(Pos.CENTER_RIGHT);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
        setOnMouseClicked(_ -> clicked());
    }

    private static void fixed(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private static void half(Region region) {
        region.setMinWidth(0);
        region.setPrefWidth(100);
        region.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(region, Priority.ALWAYS);
    }

    static void header(HBox header, Texts texts) {
        header.setPadding(new Insets(0, EDGE, 0, EDGE));
        header.setSpacing(8);
        Region tickGap = new Region();
        fixed(tickGap, 20);
        Label from = new Label(texts.text("plan.column.from"));
        half(from);
        Region arrowGap = new Region();
        fixed(arrowGap, 16);
        Label to = new Label(texts.text("plan.column.to"));
        half(to);
        Label why = new Label(texts.text("plan.column.why"));
        fixed(why, WHY + 24);
        Label reads = new Label(texts.text("plan.column.reads"));
        fixed(reads, READS);
        reads.setAlignment(Pos.CENTER_RIGHT);
        header.getChildren().setAll(tickGap, from, arrowGap, to, why, reads);
    }

    static void narrowHeader(HBox header, boolean narrow) {
        header.getChildren().getLast().setVisible(!narrow);
    }

    private void ticked() {
        switch (getItem()) {
            case PlanLine.Heading heading -> model.toggleAll(heading.action());
            case PlanLine.Entry(var step) -> model.toggle(step);
        }
    }

    private void clicked() {
        if (getItem() instanceof PlanLine.Heading heading) {
            model.fold(heading.action());
        }
    }

    @Override
    protected void updateItem(@Nullable PlanLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("group-cell", "faded");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        tick.setDisable(model.phase() != PlanViewModel.Phase.REVIEW);
        switch (line) {
            case PlanLine.Heading heading -> show(heading);
            case PlanLine.Entry(var step) -> show(step);
        }
        setGraphic(box);
    }

    private void show(PlanLine.Heading heading) {
        getStyleClass().add("group-cell");
        String key = "action." + Wording.lower(heading.action());
        tick.setSelected(heading.ticked() == heading.total());
        tick.setIndeterminate(heading.ticked() > 0 && heading.ticked() < heading.total());
        tick.setAccessibleText(texts.text(key));
        fold.setGlyph(heading.open() ? Glyph.DOWN : Glyph.RIGHT);
        icon.setGlyph(PlanWords.glyph(heading.action()));
        strong.setText(texts.text(key));
        about.setText(
                texts.text("library.count.of", heading.ticked(), heading.total())
                        + "   "
                        + texts.text(key + ".text"));
        reads.setMaxWidth(200);
        reads.setPrefWidth(200);
        reads.setText(
                texts.formats().bytes(heading.cost().bytes())
                        + " · "
                        + texts.formats().span(heading.cost().seconds()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getChildren().setAll(tick, fold, icon, strong, about, gap, reads);
    }

    private void show(PlannedStep step) {
        boolean undone = model.undone(step);
        if (!step.ticked() || undone) {
            getStyleClass().add("faded");
        }
        tick.setIndeterminate(false);
        tick.setSelected(step.ticked());
        tick.setAccessibleText(String.valueOf(step.to().getFileName()));
        from.setPath(PlanWords.from(step, texts));
        to.show(PlanWords.to(step));
        half(from);
        half(to);
        sign(step);
        why.setText(undone ? texts.text("plan.step.undone") : PlanWords.why(step, texts));
        why.setTooltip(new Tooltip(why.getText()));
        fixed(reads, READS);
        reads.setText(texts.formats().bytes(step.cost().bytes()));
        box.getChildren().setAll(tick, from, arrow, to, sign, why, reads);
    }

    private void sign(PlannedStep step) {
        why.getStyleClass().removeAll("notice", "danger-text");
        sign.getStyleClass().removeAll("notice-icon", "danger-icon");
        boolean done = step.status() == StepStatus.DONE;
        if (model.undone(step)) {
            sign.setGlyph(Glyph.UNDO);
        } else if (step.status() == StepStatus.FAILED) {
            sign.setGlyph(Glyph.ALERT);
            sign.getStyleClass().add("danger-icon");
            why.getStyleClass().add("danger-text");
        } else if (step.doubt() != null && !done) {
            sign.setGlyph(Glyph.WARNING);
            sign.getStyleClass().add("notice-icon");
            why.getStyleClass().add("notice");
        } else {
            sign.setGlyph(Glyph.CHECK);
        }
        sign.setVisible(done || step.doubt() != null || step.error() != null);
    }
}
