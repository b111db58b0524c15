package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import org.intertitle.ui.kit.UiTasks;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How far one reading is, told in the background and shown on the FX thread: of what comes faster
 * than it can be shown only the latest is. Thread-safe but for {@link #fraction}.
 */
final class ReadProgress implements ReadWatch {
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final UiTasks tasks;
    private volatile double latest = -1;
    private volatile boolean stopped;

    ReadProgress(UiTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void at(double now) {
        latest = Math.clamp(now, 0, 1);
        if (waiting.compareAndSet(false, true)) {
            tasks.onFx(() -> {
                waiting.set(false);
                fraction.set(latest);
            });
        }
    }

    void stop() {
        stopped = true;
    }

    @Override
    public boolean requested() {
        return stopped;
    }

    /** From 0 to 1; -1 until something is known. FX thread only. */
    ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }
}
