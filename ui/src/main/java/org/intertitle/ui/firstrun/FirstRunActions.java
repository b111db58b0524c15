package org.intertitle.ui.firstrun;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** What can be done in the first run, by keys and from the palette. */
final class FirstRunActions {
    private final FirstRunViewModel model;
    private final Texts texts;

    FirstRunActions(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Action> all() {
        return List.of(
                action("choose", Glyph.ADD_FOLDER, model::choose)
                        .keys("Ctrl+Shift+O")
                        .when(() -> at(1)),
                action("sample", Glyph.FILM, model.folders()::trySample)
                        .when(() -> at(1) && !model.folders().hasSample()),
                action("sample_remove", Glyph.REMOVE, model.folders()::removeSample)
                        .when(model.folders()::hasSample),
                action("next", Glyph.ARROW, model::next).keys("Ctrl+Enter").when(model::canGoOn),
                action("previous", Glyph.BACK, model::previous).when(() -> model.step().get() > 1),
                action("review", Glyph.WANTED, model::review)
                        .keys("P")
                        .when(() -> at(3) && model.result().get() != null),
                action("later", Glyph.HOUSE, model::later).when(() -> at(3)));
    }

    private boolean at(int step) {
        return model.step().get() == step;
    }

    private Action action(String name, Glyph glyph, Runnable run) {
        String id = "firstrun." + name;
        return Action.of(id, Action.Scope.SCREEN, glyph, () -> texts.text("action." + id), run);
    }
}
