package org.intertitle.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.PlanId;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.TabRound;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes files that are dragged onto the window: it tells what can be done with them, does it where
 * there is one thing alone that changes nothing, and asks otherwise. FX thread only.
 */
final class DropLayer extends StackPane {
    private final DropCard card;
    private final UiTasks tasks;
    private final UiTasks.Latest looking;
    private final Navigator navigator;
    private @Nullable DropTarget target;
    private @Nullable Node before;
    private boolean inviting;

    DropLayer(UiTasks tasks, Navigator navigator, Texts texts) {
        this.card = new DropCard(texts);
        this.tasks = tasks;
        this.looking = tasks.latest();
        this.navigator = navigator;
        getStyleClass().add("scrim");
        setAlignment(Pos.CENTER);
        getChildren().setAll(card);
        setVisible(false);
        TabRound.within(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::beside);
    }

    private void beside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }

    /** What the help says about the files that were dropped, where they wait for an answer. */
    Optional<HelpPage> topic() {
        return asks() ? Optional.of(HelpPage.DROP) : Optional.empty();
    }

    /** Whether it asks what shall be done, and has the keys for itself. */
    boolean asks() {
        return isVisible() && !inviting;
    }

    /** Who is asked about files from now on; nobody where the library is not open. */
    void setTarget(@Nullable DropTarget next) {
        target = next;
        looking.forget();
        close();
    }

    /** Takes drops anywhere in this node. */
    void install(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> left());
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    /** Files from elsewhere; what is dragged out of the window is at home here already. */
    private boolean takes(DragEvent event) {
        return target != null
                && event.getGestureSource() == null
                && event.getDragboard().hasFiles();
    }

    private void over(DragEvent event) {
        if (takes(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!isVisible()) {
                inviting = true;
                card.invite();
                setVisible(true);
            }
            event.consume();
        }
    }

    private void left() {
        if (inviting) {
            close();
        }
    }

    private void dropped(DragEvent event) {
        if (takes(event)) {
            take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Looks at files and offers what can be done with them. */
    void take(List<Path> paths) {
        DropTarget asked = target;
        if (asked != null && !paths.isEmpty()) {
            looking.run(
                    () -> DropOffers.of(paths.stream().distinct().map(asked::look).toList()),
                    offers -> offer(asked, offers));
        }
    }

    private void offer(DropTarget asked, DropOffers offers) {
        Optional<DropOffer> only = offers.only();
        if (only.isPresent()) {
            carryOut(asked, offers, only.get());
            return;
        }
        Scene scene = getScene();
        if (!isVisible() || inviting) {
            before = scene == null ? null : scene.getFocusOwner();
        }
        inviting = false;
        setVisible(true);
        card.offer(offers, offer -> carryOut(asked, offers, offer), this::close);
    }

    private void carryOut(DropTarget asked, DropOffers offers, DropOffer offer) {
        close();
        switch (offer) {
            case DropOffer.Show show -> navigator.go(show.place());
            case DropOffer.Adopt adopt ->
                    tasks.run(
                            () ->
                                    asked.adopt(
                                            adopt.homes().stream()
                                                    .map(Dropped.Home::adoption)
                                                    .toList()),
                            plan -> planned(asked, offers, adopt, plan));
            case DropOffer.AddFolders add ->
                    tasks.run(() -> add.folders().forEach(asked::addFolder));
            case DropOffer.Scan scan -> tasks.run(() -> scan.paths().forEach(asked::scan));
        }
    }

    /** Where nothing could be planned the other offers are left, with the reason. */
    private void planned(
            DropTarget asked, DropOffers offers, DropOffer.Adopt adopt, Optional<PlanId> plan) {
        if (plan.isPresent()) {
            navigator.go(new Place.Review(plan.get()));
        } else {
            offer(asked, offers.without(adopt));
        }
    }

    /** False where nothing was shown. */
    boolean close() {
        boolean was = isVisible();
        setVisible(false);
        inviting = false;
        card.getChildren().clear();
        if (was && before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
        return was;
    }
}
