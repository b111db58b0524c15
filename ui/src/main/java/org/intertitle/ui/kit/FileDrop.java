package org.intertitle.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Lets files and folders be dropped on a node, which is marked while they are over it. */
public final class FileDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    /** Hands over each dropped file; nothing else is taken. FX thread only. */
    public static void install(Node node, Consumer<Path> taken) {
        node.setOnDragOver(event -> over(event, node));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().map(File::toPath).forEach(taken);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static void over(DragEvent event, Node node) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            node.pseudoClassStateChanged(DROPPING, true);
        }
        event.consume();
    }
}
