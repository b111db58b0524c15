package org.intertitle.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Notifications.Note;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Shows the newest note for a while; it never takes the focus, and stays under the pointer. */
final class ToastCard {
    private static final Duration STAYS = Duration.seconds(8);
    private static final Duration STAYS_LONG = Duration.seconds(30);

    private final PauseTransition stay = new PauseTransition(STAYS);
    private final Notifications notifications;
    private final Texts texts;

    ToastCard(Notifications notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
        stay.setOnFinished(_ -> notifications.dismiss());
    }

    /** Shows each new note in the layer until the subscription ends. */
    Subscription bind(StackPane layer) {
        return notifications.current().subscribe(note -> show(layer, note)).and(stay::stop);
    }

    private void show(StackPane layer, @Nullable Note note) {
        layer.getChildren().clear();
        if (note == null) {
            stay.stop();
            return;
        }
        HBox box = card(note);
        box.setOnMouseEntered(_ -> stay.stop());
        box.setOnMouseExited(_ -> stay.playFromStart());
        layer.getChildren().add(box);
        // Readers hear of a change of text, though the focus stays where it is.
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.setDuration(notifications.patient().get() ? STAYS_LONG : STAYS);
        stay.playFromStart();
    }

    private HBox card(Note note) {
        Label text = new Label(note.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        Icon icon = new Icon(NoteCell.glyph(note));
        if (note.failure()) {
            icon.getStyleClass().add("danger-icon");
        }
        HBox box = new HBox(icon, text);
        box.getStyleClass().add("toast");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(note.text());
        Notifications.Offer offer = note.offer();
        if (offer != null) {
            box.getChildren().add(link(offer.name(), () -> take(offer)));
        } else if (note.undoable()) {
            box.getChildren().add(link(texts.text("status.undo"), () -> notifications.undo(note)));
        }
        box.getChildren().add(dismiss());
        return box;
    }

    private void take(Notifications.Offer offer) {
        notifications.dismiss();
        offer.run().run();
    }

    private static Button link(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("link");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Button dismiss() {
        Button button = new Button();
        button.setGraphic(new Icon(Glyph.CANCEL));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(texts.text("action.close"));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> notifications.dismiss());
        return button;
    }
}
