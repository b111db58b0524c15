package org.intertitle.ui.library;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.PanelPlace;
import org.intertitle.ui.library.LibraryTable.Room;

/**
 * Fits the library to the width of the window: which columns have room, and whether the panel lies
 * beside the list or is a strip below it. FX thread only.
 */
final class LibraryRoom {
    private static final double NARROWEST = 940;

    private final Nodes nodes;
    private final LibraryTable columns;
    private final Measures measures;
    private boolean narrow;

    /** The whole screen, the frame around its lists, the table, and the panel. */
    record Nodes(Parent root, BorderPane frame, TableView<TitleLine> table, ScrollPane panel) {}

    LibraryRoom(Nodes nodes, LibraryTable columns, Measures measures) {
        this.nodes = nodes;
        this.columns = columns;
        this.measures = measures;
        nodes.root().sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> measure());
    }

    private void measure() {
        Scene scene = nodes.root().getScene();
        boolean narrowest =
                scene != null && scene.getWidth() > 0 && scene.getWidth() < measures.px(NARROWEST);
        Room few = narrowest ? Room.NARROWEST : Room.NARROW;
        columns.room(nodes.table(), narrow ? few : Room.ENOUGH);
    }

    /** Whether the window is narrow. */
    void narrow(boolean little) {
        narrow = little;
        measure();
        PanelPlace.fit(nodes.frame(), nodes.panel(), little);
    }
}
