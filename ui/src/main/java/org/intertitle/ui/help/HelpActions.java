package org.intertitle.ui.help;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** What can be done with a page of the help. FX thread only. */
final class HelpActions {
    private final HelpViewModel model;
    private final Texts texts;

    HelpActions(HelpViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Action> list() {
        return List.of(
                action("help.next", Glyph.ARROW, "N", () -> model.turn(1)),
                action("help.previous", Glyph.BACK, "P", () -> model.turn(-1)),
                action("help.copy", Glyph.COPY, "Ctrl+C", model::copyPage));
    }

    private Action action(String id, Glyph glyph, String keys, Runnable run) {
        return Action.of(id, Scope.SCREEN, glyph, () -> texts.text("action." + id), run).keys(keys);
    }
}
