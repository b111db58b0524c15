package org.intertitle.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.intertitle.queries.FilterCompletion.Offer;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;

import java.util.function.IntConsumer;

/**
 * Lies over the window and shows below the search box what can be typed there, or what is wrong
 * with what was. It never has the focus. FX thread only.
 */
final class Completions extends Pane {
    private static final int MOST_ROWS = 8;
    private static final double WIDTH = 440;
    private static final double GAP = 4;

    private final CompletionsViewModel model;
    private final Region box;
    private final double width;
    private final double row;
    private final ListView<Offer> list = new ListView<>();
    private final Label problem = new Label();
    private final VBox card = new VBox(list, problem);

    Completions(Region box, CompletionsViewModel model, Presentation presentation) {
        this.model = model;
        this.box = box;
        this.width = presentation.measures().px(WIDTH);
        this.row = presentation.measures().px(36);
        Texts texts = presentation.texts();
        setPickOnBounds(false);
        getChildren().setAll(card);
        card.getStyleClass().add("completions");
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(row);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.text("complete.name"));
        list.setItems(model.offers());
        problem.getStyleClass().add("complete-problem");
        problem.setWrapText(true);
        problem.setGraphic(new Icon(Glyph.ALERT));
        problem.setAccessibleRole(AccessibleRole.TEXT);
        show();
    }

    /** Runs this with the offer that was clicked at. */
    void setOnPicked(OfferWords words, IntConsumer picked) {
        list.setCellFactory(_ -> new CompletionCell(words, picked));
    }

    /** Follows the view model and the box until the subscription ends. */
    Subscription bind() {
        return Subscription.combine(
                model.isOpen().subscribe(_ -> show()),
                model.offers().subscribe(this::show),
                model.selected().subscribe(at -> select(at.intValue())),
                box.localToSceneTransformProperty().subscribe(_ -> requestLayout()),
                box.layoutBoundsProperty().subscribe(_ -> requestLayout()));
    }

    /** Says what is wrong, wherever nothing is offered; empty for nothing. */
    void setProblem(String text) {
        problem.setText(text);
        show();
    }

    private void show() {
        boolean offering = model.isOpen().get();
        boolean wrong = !offering && !problem.getText().isEmpty();
        list.setPrefHeight(Math.min(model.offers().size(), MOST_ROWS) * row + 8);
        Shown.when(offering, list);
        Shown.when(wrong, problem);
        card.setVisible(offering || wrong);
        requestLayout();
    }

    private void select(int at) {
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
        }
    }

    /** Below the box, as wide as it at least, within the window. */
    @Override
    protected void layoutChildren() {
        Node scene = getParent();
        if (scene == null || !card.isVisible() || box.getScene() == null) {
            return;
        }
        Bounds at = sceneToLocal(box.localToScene(box.getLayoutBounds()));
        double wide = Math.min(Math.max(at.getWidth(), width), getWidth() - 2 * GAP);
        double high = Math.min(card.prefHeight(wide), getHeight() - at.getMaxY() - 2 * GAP);
        double left = Math.clamp(at.getMinX(), GAP, Math.max(GAP, getWidth() - wide - GAP));
        card.resizeRelocate(left, at.getMaxY() + GAP, wide, Math.max(0, high));
    }
}
