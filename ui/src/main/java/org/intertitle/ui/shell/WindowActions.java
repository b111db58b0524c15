package org.intertitle.ui.shell;

import static org.intertitle.ui.shell.WindowKeys.HELP;
import static org.intertitle.ui.shell.WindowKeys.REDO;
import static org.intertitle.ui.shell.WindowKeys.SEARCH;
import static org.intertitle.ui.shell.WindowKeys.UNDO;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** What can be done wherever the window stands. FX thread only. */
final class WindowActions {
    private final ShellViewModel model;
    private final Texts texts;
    private final Hooks hooks;

    /** What needs the window's nodes. */
    record Hooks(
            Runnable palette,
            Runnable shortcuts,
            Runnable help,
            Runnable search,
            Runnable nextRegion,
            Runnable previousRegion,
            Runnable notes,
            Runnable close) {}

    WindowActions(ShellViewModel model, Texts texts, Hooks hooks) {
        this.model = model;
        this.texts = texts;
        this.hooks = hooks;
    }

    List<Action> list() {
        return List.of(
                go("go.home", Glyph.HOUSE, "G H", new Place.Home()),
                go("go.library", Glyph.LIBRARY, "G L", new Place.Library("")),
                go("go.wanted", Glyph.WANTED, "G W", new Place.Wanted("")),
                go("go.activity", Glyph.ACTIVITY, "G A", new Place.Activity()),
                go(
                        "go.settings",
                        Glyph.SETTINGS,
                        "G S",
                        new Place.Settings(Place.SettingsPage.FOLDERS)),
                open("window.back", Glyph.BACK, "Alt+Left", model::back),
                open("window.forward", Glyph.ARROW, "Alt+Right", model::forward),
                offline(),
                open(UNDO.id(), Glyph.UNDO, UNDO.own(), model::undoLast),
                open(REDO.id(), Glyph.REFRESH, REDO.own(), model::redoLast),
                window(SEARCH.id(), Glyph.SEARCH, SEARCH.own(), hooks.search()),
                window("window.palette", Glyph.RIGHT, "Ctrl+K", hooks.palette()),
                window("window.shortcuts", Glyph.INFO, "?", hooks.shortcuts()),
                open(HELP.id(), Glyph.HELP, HELP.own(), hooks.help()),
                window("window.region.next", Glyph.ARROW, "F6", hooks.nextRegion()),
                window("window.region.previous", Glyph.BACK, "Shift+F6", hooks.previousRegion()),
                window("window.notes", Glyph.BELL, "Ctrl+Shift+N", hooks.notes()),
                window("window.rail", Glyph.COLLAPSE, "Ctrl+B", this::toggleRail),
                window("window.close", Glyph.CANCEL, "Ctrl+Q", hooks.close()));
    }

    private Action go(String id, Glyph glyph, String keys, Place place) {
        return Action.of(id, Scope.PLACES, glyph, () -> name(id), () -> model.go(place))
                .keys(keys)
                .when(model.isOpen()::get);
    }

    private Action window(String id, Glyph glyph, String keys, Runnable run) {
        return Action.of(id, Scope.WINDOW, glyph, () -> name(id), run).keys(keys);
    }

    private Action open(String id, Glyph glyph, String keys, Runnable run) {
        return window(id, glyph, keys, run).when(model.isOpen()::get);
    }

    private Action offline() {
        return Action.of(
                        "window.offline",
                        Scope.WINDOW,
                        Glyph.OFFLINE,
                        () ->
                                name(
                                        model.facts().get().outside().offline()
                                                ? "window.online"
                                                : "window.offline"),
                        model::switchOffline)
                .when(model.isOpen()::get);
    }

    private String name(String id) {
        return texts.text("action." + id);
    }

    private void toggleRail() {
        model.collapsed().set(!model.collapsed().get());
    }
}
