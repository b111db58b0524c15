package org.intertitle.ui.kit;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * Covers a list that has nothing to show, and says why: nothing yet, loading, the filter hides all,
 * or an error; each with its main action.
 */
public final class ListStatePane extends StackPane {
    private final VBox box = new VBox();

    /** What one state says; the buttons come in order, the first is the main one. */
    public record Says(Glyph glyph, String title, String text, List<Choice> choices) {
        public Says {
            choices = List.copyOf(choices);
        }
    }

    /** One button. */
    public record Choice(String text, Runnable run) {}

    public ListStatePane() {
        getStyleClass().add("list-state");
        box.getStyleClass().add("list-state-box");
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
        hide();
    }

    /** Nothing covers the list. */
    public void hide() {
        setVisible(false);
        setManaged(false);
    }

    /** A few grey bars where the rows will be. */
    public void loading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("list-state-text");
        VBox bars = new VBox();
        bars.getStyleClass().add("skeleton");
        for (int width : new int[] {220, 150, 190, 130, 210, 160, 180}) {
            Region bar = new Region();
            bar.getStyleClass().add("skeleton-bar");
            bar.setMaxWidth(width);
            bars.getChildren().add(bar);
        }
        reveal(List.of(bars, label));
    }

    /** Something is under way: how far it is, from 0 to 1 (less where that is not known). */
    public void busy(Says says, ObservableDoubleValue fraction) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(says.title());
        bar.progressProperty().bind(fraction);
        say(says);
        box.getChildren().add(2, bar);
    }

    public void say(Says says) {
        Icon icon = new Icon();
        icon.setSide(32);
        icon.setGlyph(says.glyph());
        if (says.glyph() == Glyph.ALERT) {
            icon.getStyleClass().add("danger-icon");
        }
        Label title = new Label(says.title());
        title.getStyleClass().add("list-state-title");
        Label text = new Label(says.text());
        text.getStyleClass().add("list-state-text");
        text.setWrapText(true);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("list-state-buttons");
        says.choices().forEach(choice -> buttons.getChildren().add(button(choice, buttons)));
        reveal(
                says.text().isEmpty()
                        ? List.of(icon, title, buttons)
                        : List.of(icon, title, text, buttons));
    }

    private static Button button(Choice choice, Pane buttons) {
        Button button = new Button(choice.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choice.run().run());
        if (buttons.getChildren().isEmpty()) {
            button.getStyleClass().add("primary");
        }
        return button;
    }

    private void reveal(List<Node> nodes) {
        box.getChildren().setAll(nodes);
        setVisible(true);
        setManaged(true);
    }
}
