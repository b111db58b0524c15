package org.intertitle.ui.shell;

import javafx.scene.Scene;

/** Does something once, when the scene was laid out next. FX thread only. */
final class AfterLayout implements Runnable {
    private final Scene scene;
    private final Runnable action;

    private AfterLayout(Scene scene, Runnable action) {
        this.scene = scene;
        this.action = action;
    }

    static void once(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new AfterLayout(scene, action));
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        action.run();
    }
}
