package org.intertitle.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.TabRound;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What lies over the screens: the toast, the list of notes, and a dialog with its scrim. */
final class Overlay {
    private static final double ABOVE_STATUS = 44;
    private static final double BESIDE = 8;
    private static final double OVER_STATUS = 36;

    private final StackPane toastLayer = new StackPane();
    private final StackPane noteLayer = new StackPane();
    private final StackPane dialogLayer = new StackPane();
    private final ToastCard toasts;
    private final OnDemand<NotesPanel> notes;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Notifications notifications;
    private final Subscription bound;
    private @Nullable Node beforeNotes;
    private @Nullable Node beforeDialog;

    Overlay(Presentation presentation, Dialogs dialogs, Notifications notifications) {
        this.texts = presentation.texts();
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.toasts = new ToastCard(notifications, texts);
        this.notes =
                new OnDemand<>(
                        noteLayer,
                        () -> new NotesPanel(presentation, dialogs, notifications, this::hideNotes),
                        panel -> panel);
        Measures measures = presentation.measures();
        toastLayer.setPickOnBounds(false);
        toastLayer.setAlignment(Pos.BOTTOM_CENTER);
        toastLayer.setPadding(new Insets(0, 0, measures.px(ABOVE_STATUS), 0));
        noteLayer.setPickOnBounds(false);
        noteLayer.setAlignment(Pos.BOTTOM_RIGHT);
        noteLayer.setPadding(new Insets(0, measures.px(BESIDE), measures.px(OVER_STATUS), 0));
        noteLayer.setVisible(false);
        dialogLayer.getStyleClass().add("scrim");
        dialogLayer.setVisible(false);
        TabRound.within(dialogLayer);
        bound =
                Subscription.combine(
                        toasts.bind(toastLayer), dialogs.current().subscribe(this::dialog));
    }

    List<Node> nodes() {
        return List.of(toastLayer, noteLayer, dialogLayer);
    }

    /** Lets go of dialogs and notifications. */
    void release() {
        bound.unsubscribe();
        notes.made().ifPresent(NotesPanel::release);
    }

    /** What the help says about the dialog that is shown. */
    Optional<HelpPage> topic() {
        return switch (dialogs.current().get()) {
            case Dialogs.Dialog.Failure _, Dialogs.Dialog.Failures _ ->
                    Optional.of(HelpPage.TROUBLE);
            case null, default -> Optional.empty();
        };
    }

    /** Closes what lies uppermost; false where nothing does. */
    boolean close() {
        if (dialogs.current().get() != null) {
            dialogs.close();
            return true;
        }
        if (noteLayer.isVisible()) {
            hideNotes();
            return true;
        }
        if (notifications.current().get() != null) {
            notifications.dismiss();
            return true;
        }
        return false;
    }

    /** Shows the list of notes, or hides it where it is shown. */
    void showNotes() {
        if (noteLayer.isVisible()) {
            hideNotes();
            return;
        }
        beforeNotes = focused();
        notifications.dismiss();
        noteLayer.setVisible(true);
        notes.get().open();
    }

    private void hideNotes() {
        noteLayer.setVisible(false);
        notifications.read();
        giveFocusTo(beforeNotes);
        beforeNotes = null;
    }

    private void dialog(Dialogs.@Nullable Dialog dialog) {
        boolean wasOpen = dialogLayer.isVisible();
        if (!wasOpen && dialog != null) {
            beforeDialog = focused();
        }
        dialogLayer.getChildren().clear();
        dialogLayer.setVisible(dialog != null);
        if (dialog != null) {
            DialogCard card = DialogCard.of(dialog, texts, dialogs::close, dialogs::report);
            dialogLayer.getChildren().add(card);
            card.focusFirst();
        } else if (wasOpen) {
            giveFocusTo(beforeDialog);
            beforeDialog = null;
        }
    }

    private @Nullable Node focused() {
        Scene scene = dialogLayer.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private static void giveFocusTo(@Nullable Node before) {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
