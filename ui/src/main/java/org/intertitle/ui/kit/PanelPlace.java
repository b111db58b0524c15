package org.intertitle.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** Where the side panel of a screen stands. FX thread only. */
public final class PanelPlace {
    private static final String STRIP = "strip";

    private PanelPlace() {}

    /** In a narrow window the panel is a strip below the list, else it stands beside it. */
    public static void fit(BorderPane frame, ScrollPane panel, boolean narrow) {
        frame.setRight(null);
        frame.setBottom(null);
        panel.getStyleClass().remove(STRIP);
        if (narrow) {
            panel.getStyleClass().add(STRIP);
            frame.setBottom(panel);
        } else {
            frame.setRight(panel);
        }
    }
}
