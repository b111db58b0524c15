package org.intertitle.ui.launcher;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** The JavaFX side of the start: the window first, the database after its first frame. */
public class WindowApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(WindowApplication.class);

    private @Nullable OpenWindow window;

    @Override
    public void start(Stage stage) {
        if (Beginning.present().ours()) {
            open(stage);
        } else {
            Platform.exit();
        }
    }

    private void open(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        try {
            DataFolder data = new DataFolder(Path.of(arguments.getFirst()));
            LocalSettings settings = new LocalSettings(data);
            PlatformLook look = new PlatformLook(new TextScale(settings, scale()));
            start(new OpenWindow(stage, data, settings, look), look, stage);
        } catch (AppException e) {
            LOG.error("The data folder cannot be used", e);
            new RefusedStart(stage, PlatformLook.shown()).show(e, () -> open(stage));
        }
    }

    private void start(OpenWindow opened, PlatformLook look, Stage stage) {
        List<String> arguments = getParameters().getRaw();
        window = opened;
        Thread.UncaughtExceptionHandler uncaught = (_, failure) -> opened.uncaught(failure);
        Thread.currentThread().setUncaughtExceptionHandler(uncaught);
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        Runtime.getRuntime().addShutdownHook(new Thread(opened::endNow, "window-end"));
        opened.take(arguments.stream().skip(1).map(Path::of).toList());
        opened.show();
        afterFirstFrame(() -> {
            LOG.info("The first frame is drawn");
            opened.connect();
            look.lookAgain();
            stage.focusedProperty().subscribe((_, focused) -> backAt(focused, look));
        });
        shown(opened, stage);
    }

    /** For whoever goes on with the window that was just shown. */
    void shown(OpenWindow opened, Stage stage) {}

    /** Who changes the system's settings comes back to the window after that. */
    private static void backAt(boolean focused, PlatformLook look) {
        if (focused) {
            look.lookAgain();
        }
    }

    private static Supplier<OptionalDouble> scale() {
        AskedScale asked =
                new AskedScale(
                        System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                        System.getenv(),
                        OtherPrograms::answer);
        return asked::scale;
    }

    /** The second pulse comes once the first frame was drawn. */
    private static void afterFirstFrame(Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
