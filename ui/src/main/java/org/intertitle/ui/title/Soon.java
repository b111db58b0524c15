package org.intertitle.ui.title;

import org.intertitle.ui.kit.UiTasks;

/** Does something once soon, however often it is asked for until then. FX thread only. */
final class Soon {
    private final UiTasks tasks;
    private final Runnable work;
    private boolean asked;

    Soon(UiTasks tasks, Runnable work) {
        this.tasks = tasks;
        this.work = work;
    }

    void ask() {
        if (!asked) {
            asked = true;
            tasks.onFx(this::run);
        }
    }

    private void run() {
        asked = false;
        work.run();
    }
}
