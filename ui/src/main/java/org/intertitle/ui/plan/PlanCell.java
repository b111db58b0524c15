package org.intertitle.ui.plan;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.intertitle.ui.kit.Presentation;
import org.jspecify.annotations.Nullable;

/** Draws one line of the review; each kind of line has its own nodes, made once. */
final class PlanCell extends ListCell<PlanLine> {
    private final ActionRow heading;
    private final StepRow row;

    PlanCell(PlanViewModel model, Presentation presentation, StepRow.Words words) {
        heading = new ActionRow(model, presentation);
        row = new StepRow(model, presentation, words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof PlanLine.Heading shown && !event.isConsumed()) {
                model.steps().fold(shown.action());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PlanLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("group-cell", "faded");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case PlanLine.Heading group -> {
                getStyleClass().add("group-cell");
                setAccessibleText(heading.show(group));
                setGraphic(heading);
            }
            case PlanLine.Entry(var step) -> {
                setAccessibleText(row.show(step));
                if (row.faded()) {
                    getStyleClass().add("faded");
                }
                setGraphic(row);
            }
        }
    }
}
