package org.intertitle.ui.wanted;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** The line over a group: its tick, what can be done, how many, and a plan for all of them. */
final class WantedHeading extends HBox {
    private final WantedViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final Icon fold = new Icon();
    private final Icon icon = new Icon();
    private final Label name = new Label();
    private final Facts about = new Facts();
    private final Button plan = new Button();
    private WantedLine.@Nullable Heading shown;

    WantedHeading(WantedViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        double edge = WantedItem.edge(presentation);
        getStyleClass().add("row");
        setPadding(new Insets(0, edge, 0, edge));
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("explain");
        about.mayGo();
        plan.getStyleClass().add("small");
        plan.setMinWidth(USE_PREF_SIZE);
        plan.setFocusTraversable(false);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
        plan.setOnAction(_ -> planned());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(tick, fold, icon, name, about, gap, plan);
    }

    private void ticked() {
        if (shown != null) {
            model.selection().toggleAll(shown.ids());
        }
    }

    private void planned() {
        if (shown != null) {
            model.planThese(shown.ids());
        }
    }

    /** Shows a group; returns what a screen reader says. */
    String show(WantedLine.Heading group) {
        shown = group;
        String key = "wanted.group." + Wording.lower(group.remedy());
        long selected =
                model.selection().isEmpty()
                        ? 0
                        : group.ids().stream().filter(model.selection()::contains).count();
        tick.setSelected(selected == group.ids().size());
        tick.setIndeterminate(selected > 0 && selected < group.ids().size());
        tick.setAccessibleText(texts.text(key));
        fold.setGlyph(group.open() ? Glyph.DOWN : Glyph.RIGHT);
        icon.setGlyph(group.remedy().glyph());
        name.setText(texts.text(key) + "  " + texts.number(group.ids().size()));
        about.setText(texts.text(key + ".text"));
        plan.setVisible(group.remedy().possible());
        plan.setText(texts.plural("wanted.plan_group", group.ids().size()));
        return texts.text(
                group.open() ? "group.spoken.open" : "group.spoken.folded",
                texts.text(key),
                group.ids().size());
    }
}
