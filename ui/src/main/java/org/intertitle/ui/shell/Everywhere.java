package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.settings.Appearance;
import org.intertitle.ui.settings.ScaleActions;
import org.intertitle.ui.subtitle.OpenFile;

import java.util.ArrayList;
import java.util.List;

/** What single screens let be done wherever the window stands; for {@link ShellView#offer}. */
public final class Everywhere {
    private final ShellViewModel model;
    private final Appearance appearance;
    private final Desktop desktop;
    private final Runnable report;
    private final Texts texts;

    /** {@code report} lets a report be saved. */
    public Everywhere(
            ShellViewModel model,
            Appearance appearance,
            Desktop desktop,
            Runnable report,
            Texts texts) {
        this.model = model;
        this.appearance = appearance;
        this.desktop = desktop;
        this.report = report;
        this.texts = texts;
    }

    public List<Action> list() {
        List<Action> actions = new ArrayList<>();
        actions.add(new OpenFile(desktop, model, texts).action(model.isOpen()::get));
        actions.addAll(new ScaleActions(appearance, model.tasks(), texts).list());
        actions.add(
                Action.of(
                        "window.report",
                        Action.Scope.WINDOW,
                        Glyph.SHIELD,
                        () -> texts.text("action.window.report"),
                        report));
        return actions;
    }
}
