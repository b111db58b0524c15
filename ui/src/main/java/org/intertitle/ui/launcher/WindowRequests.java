package org.intertitle.ui.launcher;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Answers what other processes ask of a window: to come to the front, to take a file, or something
 * that the open application does. Thread-safe.
 */
final class WindowRequests {

    private final Stage stage;
    private final Consumer<List<Path>> files;
    private final Predicate<String> application;

    /**
     * {@code files} takes files on the FX thread; {@code application} answers all other requests.
     */
    WindowRequests(Stage stage, Consumer<List<Path>> files, Predicate<String> application) {
        this.stage = stage;
        this.files = files;
        this.application = application;
    }

    /** Whether the request was understood; on a thread of its own. */
    boolean asked(String request) {
        Optional<Path> file = InstanceSocket.file(request);
        if (file.isEmpty() && !request.equals(InstanceSocket.SHOW)) {
            return application.test(request);
        }
        Platform.runLater(() -> {
            file.map(List::of).ifPresent(files);
            toFront();
        });
        return true;
    }

    private void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
