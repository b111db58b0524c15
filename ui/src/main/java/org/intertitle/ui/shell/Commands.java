package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.palette.PaletteSources;
import org.intertitle.ui.palette.PaletteView;
import org.intertitle.ui.palette.ShortcutSheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Everything that can be done at the present place: by keys, from the palette, on the sheet of
 * shortcuts. FX thread only.
 */
final class Commands {
    private final ShellViewModel model;
    private final Frame frame;
    private final Texts texts;
    private final KeyMap keys;
    private final Set<String> told = new HashSet<>();
    private final ActionCatalog catalog = new ActionCatalog();
    private final WindowActions window;
    private final OnDemand<PaletteView> palette;
    private final OnDemand<ShortcutSheet> sheet;
    private final Shortcuts shortcuts;
    private final ShelfActions filters;
    private List<Action> more = List.of();

    /**
     * What the frame around the screens does for commands.
     *
     * @param backOut leaves the search or a level of the screen; false where there is none
     */
    record Frame(
            Supplier<Optional<Screen>> screen,
            Supplier<PaletteSources> sources,
            Runnable search,
            BooleanSupplier backOut,
            Regions regions,
            Layers layers) {}

    /**
     * What lies over the screens.
     *
     * @param modal whether it waits for an answer: a dialog, or files that were dropped
     * @param close closes what lies uppermost; false where nothing does
     * @param notes shows the list of notes, or hides it
     * @param topic the help about what lies uppermost, where that is not about the place
     */
    record Layers(
            BooleanSupplier modal,
            BooleanSupplier close,
            Runnable notes,
            Supplier<Optional<HelpPage>> topic) {}

    Commands(ShellViewModel model, Presentation presentation, ShelfActions filters, Frame frame) {
        this.model = model;
        this.filters = filters;
        this.frame = frame;
        this.texts = presentation.texts();
        this.keys = new KeyMap(presentation.memory());
        this.window = new WindowActions(model, presentation.texts(), hooks());
        this.palette = new OnDemand<>(() -> palette(presentation), PaletteView::node);
        this.sheet =
                new OnDemand<>(
                        () ->
                                new ShortcutSheet(
                                        this::present,
                                        presentation,
                                        () -> changeKeys(""),
                                        this::help),
                        ShortcutSheet::node);
        this.shortcuts =
                new Shortcuts(
                        this::present,
                        keys,
                        new Shortcuts.Levels(this::modal, this::isHelp, this::leave),
                        System::nanoTime);
        catalog.put(ActionCatalog.WINDOW, this::everywhere);
        catalog.put("filters", filters::all);
    }

    private PaletteView palette(Presentation presentation) {
        PaletteView view =
                new PaletteView(this::present, frame.sources(), model.tasks(), model, presentation);
        view.setOnChangeKeys(this::changeKeys);
        return view;
    }

    /** Further actions that can be done wherever the window stands. */
    void offer(List<Action> actions) {
        more = List.copyOf(actions);
    }

    private List<Action> everywhere() {
        List<Action> all = new ArrayList<>(filters.here());
        all.addAll(window.list());
        all.addAll(more);
        return all;
    }

    private WindowActions.Hooks hooks() {
        return new WindowActions.Hooks(
                this::openPalette,
                this::openSheet,
                this::help,
                frame.search(),
                () -> frame.regions().move(1),
                () -> frame.regions().move(-1),
                frame.layers().notes(),
                this::closeWindow);
    }

    /** What lies over the window, to be laid below dialogs. */
    List<Node> nodes() {
        return List.of(palette.place(), sheet.place());
    }

    /** Listens to the keys of this scene until the subscription is ended. */
    Subscription install(Scene scene) {
        return shortcuts.install(scene);
    }

    /** Every action there is; screens add theirs. */
    ActionCatalog catalog() {
        return catalog;
    }

    /**
     * What can be done here: with the saved filter that has the focus, what the screen offers, what
     * the window does.
     */
    List<Action> present() {
        List<Action> all = new ArrayList<>(filters.focused());
        frame.screen().get().ifPresent(screen -> all.addAll(screen.actions()));
        all.addAll(everywhere());
        return all;
    }

    /** A screen was arrived at: tells once of stored keys that are none, and where to mend them. */
    void arrived(Consumer<String> notice) {
        List<Action> broken =
                present().stream()
                        .filter(action -> keys.broken(action).isPresent() && told.add(action.id()))
                        .toList();
        if (!broken.isEmpty()) {
            notice.accept(texts.plural("keyboard.unknown", broken.size()));
        }
    }

    private boolean modal() {
        return frame.layers().modal().getAsBoolean() || paletteOpen() || sheetOpen();
    }

    void openPalette() {
        closeSheet();
        palette.get().open();
    }

    /** Where it is open, what it offers can no longer be done. */
    void closePalette() {
        palette.made().ifPresent(PaletteView::close);
    }

    private void closeSheet() {
        sheet.made().ifPresent(ShortcutSheet::close);
    }

    private boolean paletteOpen() {
        return palette.made().filter(PaletteView::isOpen).isPresent();
    }

    private boolean sheetOpen() {
        return sheet.made().filter(ShortcutSheet::isOpen).isPresent();
    }

    void openSheet() {
        closePalette();
        sheet.get().open();
    }

    private boolean isHelp(Action action) {
        return action.id().equals(WindowKeys.HELP.id());
    }

    /** Closes what lies uppermost, as Esc does, and opens the help about it. */
    void help() {
        Place.Help topic = topic();
        if (paletteOpen()) {
            closePalette();
        } else if (sheetOpen()) {
            closeSheet();
        } else if (frame.layers().modal().getAsBoolean()) {
            var _ = frame.layers().close().getAsBoolean();
        }
        model.go(topic);
    }

    private Place.Help topic() {
        Optional<HelpPage> layer = frame.layers().topic().get();
        if (layer.isEmpty() && (paletteOpen() || sheetOpen())) {
            layer = Optional.of(HelpPage.KEYBOARD);
        }
        Place place = model.place().get();
        return layer.map(page -> new Place.Help(page, ""))
                .orElseGet(() -> HelpPage.about(place == null ? new Place.Home() : place));
    }

    private void changeKeys(String name) {
        catalog.asked().set("");
        model.go(new Place.Settings(Place.SettingsPage.KEYBOARD));
        catalog.asked().set(name);
    }

    private void closeWindow() {
        Scene scene = palette.place().getScene();
        Window owner = scene == null ? null : scene.getWindow();
        if (owner != null) {
            owner.fireEvent(new WindowEvent(owner, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /** One level: what lies over the window, the screen or its search, the place. */
    private void leave() {
        if (paletteOpen() && !frame.layers().modal().getAsBoolean()) {
            closePalette();
        } else if (sheetOpen() && !frame.layers().modal().getAsBoolean()) {
            closeSheet();
        } else if (!frame.layers().close().getAsBoolean() && !frame.backOut().getAsBoolean()) {
            model.back();
        }
    }
}
