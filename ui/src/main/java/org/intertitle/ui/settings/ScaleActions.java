package org.intertitle.ui.settings;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** The actions that show everything larger, smaller, or at its standard size. */
public final class ScaleActions {
    private static final String SCALE = "appearance.scale";
    private static final int LEAST = 80;
    private static final int MOST = 200;

    private final Appearance appearance;
    private final UiTasks tasks;
    private final Texts texts;

    public ScaleActions(Appearance appearance, UiTasks tasks, Texts texts) {
        this.appearance = appearance;
        this.tasks = tasks;
        this.texts = texts;
    }

    public List<Action> list() {
        return List.of(
                action("appearance.larger", Glyph.ADD, () -> step(at -> at + 1)).keys("Ctrl++"),
                action("appearance.smaller", Glyph.MINUS, () -> step(at -> at - 1)).keys("Ctrl+-"),
                action("appearance.standard", Glyph.APPEARANCE, () -> appearance.reset(SCALE))
                        .keys("Ctrl+0"));
    }

    private Action action(String id, Glyph glyph, UiTasks.Work work) {
        return Action.of(
                id, Scope.WINDOW, glyph, () -> texts.text("action." + id), () -> tasks.run(work));
    }

    private void step(IntUnaryOperator next) {
        int to = 10 * next.applyAsInt(Math.round(appearance.scale() / 10f));
        if (to >= LEAST && to <= MOST) {
            appearance.set(SCALE, Integer.toString(to));
        }
    }
}
