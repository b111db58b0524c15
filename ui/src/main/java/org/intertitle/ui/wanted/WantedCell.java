package org.intertitle.ui.wanted;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.intertitle.ui.kit.DrawnCells;
import org.intertitle.ui.kit.Presentation;
import org.jspecify.annotations.Nullable;

/** Draws one line of the wanted list; each kind of line has its own nodes, made once. */
final class WantedCell extends ListCell<WantedLine> implements DrawnCells.Drawn {
    private final WantedHeading heading;
    private final WantedItem item;

    WantedCell(WantedViewModel model, Presentation presentation, WantedItem.Words words) {
        heading = new WantedHeading(model, presentation);
        item = new WantedItem(model, presentation, words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof WantedLine.Heading shown && !event.isConsumed()) {
                model.list().toggle(shown.remedy());
            } else if (event.getClickCount() == 2 && getItem() instanceof WantedLine.Item) {
                model.open();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WantedLine line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    @Override
    public void draw() {
        WantedLine line = getItem();
        getStyleClass().removeAll("group-cell", "faded");
        if (isEmpty() || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case WantedLine.Heading group -> {
                getStyleClass().add("group-cell");
                setAccessibleText(heading.show(group));
                setGraphic(heading);
            }
            case WantedLine.Item shown -> {
                setAccessibleText(item.show(shown));
                if (item.faded()) {
                    getStyleClass().add("faded");
                }
                setGraphic(item);
            }
        }
    }
}
