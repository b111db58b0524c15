package org.intertitle.ui.plan;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.StepGlyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.plan.PlanStanding.Phase;
import org.jspecify.annotations.Nullable;

/** The line over the steps of one action: its tick, how many are ticked, what they take. */
final class ActionRow extends HBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final Icon fold = new Icon();
    private final Icon icon = new Icon();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label cost = new Label();
    private PlanLine.@Nullable Heading shown;

    ActionRow(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("row");
        setPadding(new Insets(0, StepRow.EDGE, 0, StepRow.EDGE));
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("explain");
        cost.getStyleClass().add("explain");
        cost.setMinWidth(USE_PREF_SIZE);
        cost.setAlignment(Pos.CENTER_RIGHT);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(tick, fold, icon, name, about, gap, cost);
    }

    private void ticked() {
        if (shown != null) {
            model.toggleAll(shown.action());
        }
    }

    /** Shows a group; returns what a screen reader says. */
    String show(PlanLine.Heading heading) {
        shown = heading;
        String key = "action." + Wording.lower(heading.action());
        String counted = texts.text("library.count.of", heading.ticked(), heading.total());
        tick.setDisable(model.phase() == Phase.APPLYING);
        tick.setSelected(heading.ticked() == heading.total());
        tick.setIndeterminate(heading.ticked() > 0 && heading.ticked() < heading.total());
        tick.setAccessibleText(texts.text(key));
        fold.setGlyph(heading.open() ? Glyph.DOWN : Glyph.RIGHT);
        icon.setGlyph(StepGlyph.of(heading.action()));
        name.setText(texts.text(key));
        about.setText(counted + "   " + texts.text(key + ".text"));
        cost.setText(
                texts.formats().bytes(heading.cost().bytes())
                        + " · "
                        + texts.formats().span(heading.cost().seconds()));
        return texts.text(
                heading.open() ? "group.spoken.open" : "group.spoken.folded",
                texts.text(key),
                counted);
    }
}
