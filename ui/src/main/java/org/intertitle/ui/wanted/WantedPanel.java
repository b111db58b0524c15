package org.intertitle.ui.wanted;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WhyList;
import org.intertitle.ui.kit.Wording;
import org.intertitle.wanted.Decision;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The panel of the item under the cursor: what is wanted, why, and what can be done now. */
final class WantedPanel {
    /** The parts of a strip share its width alike. */
    private static final double PART = 1;

    private final StackPane box = new StackPane();
    private final WantedViewModel model;
    private final Texts texts;
    private boolean strip;

    WantedPanel(WantedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node node() {
        return box;
    }

    /** In a narrow window the parts stand side by side; Enter opens the title there too. */
    void strip(boolean narrow) {
        strip = narrow;
        refresh();
    }

    void refresh() {
        List<Region> parts = parts();
        Pane lines = strip ? new HBox() : new VBox();
        lines.getChildren().setAll(parts);
        if (strip) {
            parts.forEach(part -> {
                part.setPrefWidth(PART);
                HBox.setHgrow(part, Priority.ALWAYS);
            });
        }
        box.getChildren().setAll(lines);
    }

    private List<Region> parts() {
        WantedRow row = model.chosen().row();
        MissingItems.Reasons reasons = model.chosen().reasons().get();
        if (row == null) {
            return List.of(nothing());
        }
        if (reasons == null) {
            return List.of(head(row, null));
        }
        return Stream.concat(
                        Stream.of(head(row, reasons), why(reasons.decision())),
                        now(reasons.decision()).stream())
                .toList();
    }

    private Region nothing() {
        Label hint = new Label(texts.text("wanted.choose"));
        hint.getStyleClass().add("explain");
        hint.setWrapText(true);
        VBox section = section(hint);
        section.getStyleClass().add("last");
        return section;
    }

    private Region head(WantedRow row, MissingItems.@Nullable Reasons reasons) {
        StateIcon icon = new StateIcon(20);
        icon.setState(row.state());
        Label wish = new Label(texts.wording().fullWish(row.language(), row.kind()));
        wish.getStyleClass().add("panel-title");
        HBox title = new HBox(icon, wish);
        title.getStyleClass().add("row");
        String name = row.titleName().replaceAll("\\R", " ");
        Label about =
                new Label(
                        name
                                + " · "
                                + texts.text("wanted.since", texts.formats().day(row.since())));
        about.getStyleClass().add("caption");
        about.setTooltip(new Tooltip(name));
        VBox section = section(title, about);
        if (reasons != null) {
            section.getChildren().add(new PathLabel(reasons.file().toString()));
        }
        if (!strip) {
            Button open = new Button(texts.text("wanted.to_title"));
            open.setOnAction(_ -> model.open());
            section.getChildren().add(open);
        }
        return section;
    }

    private Region why(Decision decision) {
        WhyList list = new WhyList(texts);
        list.show(decision.trace());
        Label verdict = new Label(texts.text("why.verdict." + Wording.lower(decision.state())));
        verdict.getStyleClass().add("strong");
        HBox last = new HBox(new StateIcon(decision.state()), verdict);
        last.getStyleClass().add("row");
        return section(heading(texts.text("title.why")), list, last);
    }

    private Optional<Region> now(Decision decision) {
        if (decision.reason() == null) {
            return Optional.empty();
        }
        Label what = new Label(texts.text("reason." + Wording.lower(decision.reason()) + ".now"));
        what.getStyleClass().add("explain");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox section = section(heading(texts.text("title.now")), what);
        section.getStyleClass().add("last");
        if (Remedy.of(decision.reason()).possible()) {
            Button plan = new Button(texts.text("title.plan"));
            plan.setMaxWidth(Double.MAX_VALUE);
            plan.setOnAction(_ -> model.planChosen());
            section.getChildren().add(plan);
        }
        return Optional.of(section);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("caption", "strong");
        return label;
    }

    private static VBox section(Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("section");
        return section;
    }
}
