package org.intertitle.ui.launcher;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;

/** The window as {@link Rehearsal} walks through it. */
public final class RehearsedWindow extends WindowApplication {

    /** Walks through the window on a data folder; returns when all was seen. */
    static void walk(Path data) {
        Beginning.launch(RehearsedWindow.class, data, List.of());
    }

    @Override
    void shown(OpenWindow opened, Stage stage) {
        new Rehearsal(opened, stage.getScene(), RehearsedWindow::end).begin();
    }

    private static void end(String problem) {
        if (!problem.isEmpty()) {
            System.err.println("intertitle: " + problem);
            Runtime.getRuntime().halt(1);
        }
        Platform.exit();
    }
}
