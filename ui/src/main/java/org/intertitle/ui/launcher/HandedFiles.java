package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.UiTasks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The files that other starts hand over. A file manager may hand over each by a start of its own:
 * those that come together are offered together, once the library is open. FX thread only.
 */
final class HandedFiles {

    private static final Duration TOGETHER = Duration.ofMillis(250);

    private final List<Path> files = new ArrayList<>();
    private final UiTasks tasks;
    private final BooleanSupplier open;
    private final Consumer<List<Path>> offer;
    private long came;

    /** {@code offer} is given files only while {@code open}. */
    HandedFiles(UiTasks tasks, BooleanSupplier open, Consumer<List<Path>> offer) {
        this.tasks = tasks;
        this.open = open;
        this.offer = offer;
    }

    /** What waits. */
    List<Path> waiting() {
        return List.copyOf(files);
    }

    void add(List<Path> more) {
        files.addAll(more);
        long last = ++came;
        tasks.after(
                TOGETHER,
                () -> {
                    if (last == came) {
                        hand();
                    }
                });
    }

    /** Offers what waits. */
    void hand() {
        if (open.getAsBoolean() && !files.isEmpty()) {
            List<Path> together = List.copyOf(files);
            files.clear();
            offer.accept(together);
        }
    }
}
