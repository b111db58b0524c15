package org.intertitle.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes files that are dragged onto the window: it tells what can be done with them, does it where
 * there is one thing alone, and asks otherwise. FX thread only.
 */
final class DropLayer extends StackPane {
    private final VBox card = new VBox();
    private final UiTasks tasks;
    private final UiTasks.Latest looking;
    private final Navigator navigator;
    private final Texts texts;
    private @Nullable DropTarget target;

    DropLayer(UiTasks tasks, Navigator navigator, Texts texts) {
        this.tasks = tasks;
        this.looking = tasks.latest();
        this.navigator = navigator;
        this.texts = texts;
        getStyleClass().add("scrim");
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        setAlignment(Pos.CENTER);
        getChildren().setAll(card);
        setVisible(false);
    }

    /** Who is asked about files from now on; nobody where the library is not open. */
    void setTarget(@Nullable DropTarget next) {
        target = next;
        close();
    }

    /** Takes drops anywhere in this node. */
    void install(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> left());
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (target != null && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!isVisible()) {
                say(texts.text("drop.over"), List.of());
            }
            event.consume();
        }
    }

    private void left() {
        if (card.getChildren().size() == 1) {
            close();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
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
                    () -> DropOffers.of(paths.stream().map(asked::look).toList()),
                    offers -> offer(asked, offers));
        }
    }

    private void offer(DropTarget asked, DropOffers offers) {
        offers.only().ifPresentOrElse(offer -> carryOut(asked, offer), () -> choose(asked, offers));
    }

    private void choose(DropTarget asked, DropOffers offers) {
        List<Button> buttons =
                offers.offers().stream()
                        .map(offer -> button(name(offer), () -> carryOut(asked, offer)))
                        .toList();
        say(texts.text(buttons.isEmpty() ? "drop.nothing" : "drop.choose"), buttons);
        for (Dropped.Unfit each : offers.unfit()) {
            card.getChildren()
                    .add(
                            1,
                            words(
                                    texts.text(
                                            "drop." + Wording.lower(each.why()),
                                            shown(each.path()))));
        }
        card.getChildren().add(button(texts.text("action.close"), this::close));
        card.getChildren().get(card.getChildren().size() - 1).requestFocus();
    }

    private void carryOut(DropTarget asked, DropOffer offer) {
        close();
        switch (offer) {
            case DropOffer.Show show -> navigator.go(show.place());
            case DropOffer.AddFolders add ->
                    tasks.run(() -> add.folders().forEach(asked::addFolder));
            case DropOffer.Scan scan -> tasks.run(() -> scan.paths().forEach(asked::scan));
        }
    }

    private String name(DropOffer offer) {
        return switch (offer) {
            case DropOffer.Show(Path path, var place) ->
                    texts.text(
                            place instanceof Place.OfTitle ? "drop.title" : "drop.read",
                            shown(path));
            case DropOffer.AddFolders(List<Path> folders) ->
                    texts.plural("drop.add", folders.size(), shown(folders.getFirst()));
            case DropOffer.Scan(List<Path> paths) ->
                    texts.plural("drop.scan", paths.size(), shown(paths.getFirst()));
        };
    }

    private static String shown(Path path) {
        return String.valueOf(path.getFileName() == null ? path : path.getFileName());
    }

    private void say(String title, List<Button> buttons) {
        Label heading = words(title);
        heading.getStyleClass().setAll("label", "panel-title");
        card.setAccessibleText(title);
        card.getChildren().setAll(heading);
        card.getChildren().addAll(buttons);
        setVisible(true);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("explain");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** False where nothing was shown. */
    boolean close() {
        boolean was = isVisible();
        setVisible(false);
        card.getChildren().clear();
        return was;
    }
}
