package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;

import java.util.function.BooleanSupplier;

/** Lets the person choose a subtitle file and opens it, wherever the window stands. */
public final class OpenFile {
    private final Desktop desktop;
    private final Navigator navigator;
    private final Texts texts;

    public OpenFile(Desktop desktop, Navigator navigator, Texts texts) {
        this.desktop = desktop;
        this.navigator = navigator;
        this.texts = texts;
    }

    /** Possible while {@code open} says so. */
    public Action action(BooleanSupplier open) {
        return Action.of(
                        "subtitle.open",
                        Scope.WINDOW,
                        Glyph.CAPTIONS,
                        () -> texts.text("action.subtitle.open"),
                        this::choose)
                .keys("Ctrl+O")
                .when(open);
    }

    void choose() {
        desktop.chooseFile(
                texts.text("subtitle.open.title"),
                file -> navigator.go(new Place.OfSubtitle(new SubtitleAt.OfFile(file))));
    }
}
