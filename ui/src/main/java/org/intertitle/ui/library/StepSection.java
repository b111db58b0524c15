package org.intertitle.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.library.PanelModel.Step;

import java.util.List;
import java.util.function.Consumer;

/** What can be done now about one title: the step that helps most, as a button that takes it. */
final class StepSection {
    private final VBox box = PanelParts.section();
    private final Texts texts;
    private final Consumer<PlannedStep> take;

    /** {@code take} carries out the step, or leads to its review where it is in doubt. */
    StepSection(Texts texts, Consumer<PlannedStep> take) {
        this.texts = texts;
        this.take = take;
    }

    VBox node() {
        return box;
    }

    void show(Step step) {
        boolean shown = !(step instanceof Step.None);
        box.setVisible(shown);
        box.setManaged(shown);
        box.getChildren().setAll(PanelParts.heading(texts.text("title.now")));
        switch (step) {
            case Step.None _ -> box.getChildren().clear();
            case Step.Searching _ -> say("library.step.searching");
            case Step.Impossible _ -> say("library.step.impossible");
            case Step.Best(PlannedStep best) -> box.getChildren().addAll(nodes(best));
        }
    }

    private void say(String key) {
        box.getChildren().add(PanelParts.wrapped(texts.text(key), "explain"));
    }

    private List<Node> nodes(PlannedStep step) {
        Label why = PanelParts.wrapped(StepWords.why(step, texts), "explain");
        if (step.doubt() != null) {
            why.getStyleClass().setAll("label", "notice");
        }
        Button button = button(step, order(step));
        button.getStyleClass().add("tall");
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        return List.of(new PathLabel(String.valueOf(step.from().getFileName())), why, button);
    }

    /** In one line: the file it works on, and why. */
    HBox line(PlannedStep step) {
        PathLabel file = new PathLabel(String.valueOf(step.from().getFileName()));
        file.setMinWidth(Region.USE_PREF_SIZE);
        return PanelParts.row(file, PanelParts.styled(StepWords.why(step, texts), "caption"));
    }

    /** In one line: the verb alone, the whole of it as its name and tooltip. */
    Button brief(PlannedStep step) {
        String verb = StepWords.verb(step.action(), texts);
        Button button = button(step, step.doubt() == null ? verb : texts.text("step.ask", verb));
        button.setAccessibleText(order(step));
        button.setTooltip(new Tooltip(order(step)));
        return button;
    }

    private Button button(PlannedStep step, String text) {
        Button button = PanelParts.button(text, () -> {});
        button.setGraphic(new Icon(StepWords.glyph(step.action())));
        button.setOnAction(_ -> {
            // What is under way must not be asked for twice.
            button.setDisable(true);
            take.accept(step);
        });
        return button;
    }

    private String order(PlannedStep step) {
        String order = StepWords.order(step, texts);
        return step.doubt() == null ? order : texts.text("step.ask", order);
    }
}
