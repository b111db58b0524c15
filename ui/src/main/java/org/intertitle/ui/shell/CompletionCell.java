package org.intertitle.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.queries.FilterCompletion.Offer;
import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/** Shows one offer: what would be typed, and what it says. */
final class CompletionCell extends ListCell<Offer> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label typed = new Label();
    private final Label about = new Label();
    private final HBox line;
    private final OfferWords words;

    CompletionCell(OfferWords words, IntConsumer picked) {
        this.words = words;
        getStyleClass().add("palette-cell");
        setPrefWidth(0);
        typed.getStyleClass().add("strong");
        typed.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("hint");
        about.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(typed, gap, about);
        line.getStyleClass().add("palette-hit");
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                picked.accept(getIndex());
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CHOSEN, false);
            return;
        }
        typed.setText(offer.text());
        about.setText(words.about(offer));
        setGraphic(line);
        setAccessibleText(words.spoken(offer));
        pseudoClassStateChanged(CHOSEN, isSelected());
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        pseudoClassStateChanged(CHOSEN, selected && !isEmpty());
    }
}
