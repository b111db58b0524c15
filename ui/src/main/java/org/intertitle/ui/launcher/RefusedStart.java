package org.intertitle.ui.launcher;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.shell.OpeningPane;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** The window in the place of one that has no folder to work in: says why, and tries again. */
final class RefusedStart {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;

    private final Stage stage;
    private final Theme theme;
    private final Texts texts = Texts.of(Locale.getDefault(), Clock.system(ZoneId.systemDefault()));

    RefusedStart(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
    }

    void show(AppException reason, Runnable again) {
        Look.loadFonts();
        Parent pane = new OpeningPane(texts).refused(reason, again);
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        Look.apply(scene, theme, Measures.STANDARD);
        stage.titleProperty().unbind();
        stage.setTitle(texts.text("shell.name"));
        stage.setScene(scene);
        stage.show();
    }
}
