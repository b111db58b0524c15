package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets rows of a list be dragged out of the window as the files that they stand for. A drag has to
 * begin at once, so the files are asked for when the mouse is pressed; where they are not known
 * yet, nothing is dragged. FX thread only.
 */
public final class DragOut<I> {
    /** At most so many files as a desktop takes well. */
    public static final int MOST_FILES = 1_000;

    private final Supplier<List<I>> meant;
    private final Function<List<I>, List<Path>> files;
    private final UiTasks tasks;
    private final UiTasks.Latest asking;
    private List<I> asked = List.of();
    private List<Path> known = List.of();

    /** {@code files} is called in the background. */
    public DragOut(Supplier<List<I>> meant, Function<List<I>, List<Path>> files, UiTasks tasks) {
        this.meant = meant;
        this.files = files;
        this.tasks = tasks;
        this.asking = tasks.latest();
    }

    /** Copies of the files can be dragged out of this list. */
    public void from(Node list) {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.setOnDragDetected(event -> {
            List<Path> ready = ready();
            if (!ready.isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(ready.stream().map(Path::toFile).toList());
                list.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            }
        });
    }

    /** What is pressed is chosen by the list itself, after this. */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            tasks.onFx(this::prepare);
        }
    }

    /** Asks for the files of what is meant now. */
    public void prepare() {
        List<I> now = List.copyOf(meant.get());
        asked = now;
        known = List.of();
        asking.run(() -> files.apply(now), found -> known = found);
    }

    /** The files of what is meant now; empty while they are not known. */
    public List<Path> ready() {
        return asked.equals(meant.get()) ? known : List.of();
    }
}
