package org.intertitle.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Where in a frame the keyboard is, so that another frame of the same build takes it up at the same
 * control: who changes the size of texts by keys goes on where they were. FX thread only.
 */
public final class FocusPath {
    /** What a screen reads in the background is there by then. */
    private static final int PULSES = 120;

    private final List<Integer> steps;
    private final Class<?> type;

    private FocusPath(List<Integer> steps, Class<?> type) {
        this.steps = List.copyOf(steps);
        this.type = type;
    }

    /** Empty where nothing in the scene has the focus. */
    public static Optional<FocusPath> in(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            return Optional.empty();
        }
        Deque<Integer> steps = new ArrayDeque<>();
        for (Node at = owner; at.getParent() != null; at = at.getParent()) {
            steps.addFirst(at.getParent().getChildrenUnmodifiable().indexOf(at));
        }
        return Optional.of(new FocusPath(new ArrayList<>(steps), owner.getClass()));
    }

    /** Gives the focus to the same control as soon as it is there, unless the person moved on. */
    public void restore(Scene scene) {
        new AnimationTimer() {
            private int pulses;
            private Optional<Node> first = Optional.empty();

            @Override
            public void handle(long now) {
                Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
                boolean moved = first.isPresent() && !first.equals(owner);
                if (moved || ++pulses > PULSES || focus(scene)) {
                    stop();
                } else if (pulses > 2) {
                    first = owner;
                }
            }
        }.start();
    }

    /** False where the control is not there yet. */
    boolean focus(Scene scene) {
        Node at = scene.getRoot();
        for (int step : steps) {
            if (!(at instanceof Parent parent) || !has(parent, step)) {
                return false;
            }
            at = parent.getChildrenUnmodifiable().get(step);
        }
        if (!at.getClass().equals(type) || !at.isFocusTraversable() || !at.isVisible()) {
            return false;
        }
        at.requestFocus();
        if (at instanceof TextInputControl field) {
            field.end();
        }
        return true;
    }

    private static boolean has(Parent parent, int step) {
        return step >= 0 && step < parent.getChildrenUnmodifiable().size();
    }
}
