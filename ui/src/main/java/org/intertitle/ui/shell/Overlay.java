package org.intertitle.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What lies over the screens: the toast, and a dialog with its scrim. */
final class Overlay {
    private static final Duration TOAST_STAYS = Duration.seconds(8);

    private final StackPane toastLayer = new StackPane();
    private final StackPane dialogLayer = new StackPane();
    private final PauseTransition stay = new PauseTransition(TOAST_STAYS);
    private final Texts texts;
    private final Dialogs dialogs;
    private final Notifications notifications;

    Overlay(Texts texts, Dialogs dialogs, Notifications notifications) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.notifications = notifications;
        toastLayer.setPickOnBounds(false);
        toastLayer.setAlignment(Pos.BOTTOM_CENTER);
        toastLayer.setPadding(new Insets(0, 0, 44, 0));
        dialogLayer.getStyleClass().add("scrim");
        dialogLayer.setVisible(false);
        stay.setOnFinished(_ -> notifications.dismiss());
        notifications.current().subscribe(this::toast);
        dialogs.current().subscribe(this::dialog);
    }

    List<Node> nodes() {
        return List.of(toastLayer, dialogLayer);
    }

    /** Closes the dialog or the toast; false where there was none. */
    boolean close() {
        if (dialogs.current().get() != null) {
            dialogs.close();
            return true;
        }
        if (notifications.current().get() != null) {
            notifications.dismiss();
            return true;
        }
        return false;
    }

    private void toast(Notifications.@Nullable Toast toast) {
        toastLayer.getChildren().clear();
        if (toast == null) {
            return;
        }
        Label text = new Label(toast.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox box = new HBox(new Icon(Glyph.CHECK), text);
        box.getStyleClass().add("toast");
        Runnable undo = toast.undo();
        if (undo != null) {
            Button button = new Button(texts.text("status.undo"));
            button.getStyleClass().add("link");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                notifications.dismiss();
                undo.run();
            });
            box.getChildren().add(button);
        }
        box.getChildren().add(dismiss());
        box.setOnMouseEntered(_ -> stay.stop());
        box.setOnMouseExited(_ -> stay.playFromStart());
        toastLayer.getChildren().add(box);
        stay.playFromStart();
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

    private void dialog(Dialogs.@Nullable Dialog dialog) {
        dialogLayer.getChildren().clear();
        dialogLayer.setVisible(dialog != null);
        if (dialog == null) {
            return;
        }
        DialogCard card =
                switch (dialog) {
                    case Dialogs.Dialog.Question question ->
                            DialogCard.question(question, dialogs::close);
                    case Dialogs.Dialog.Failure failure ->
                            DialogCard.failure(failure, texts, dialogs::close);
                };
        dialogLayer.getChildren().add(card);
        card.focusSafe();
    }
}
