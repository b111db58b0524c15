package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.palette.PaletteSources;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Shows the screen of the place that was arrived at, one at a time, with its head in the top bar
 * and the keyboard on it; remembers where that is. FX thread only.
 */
final class ScreenHost {
    private final Pane content;
    private final ShellViewModel model;
    private final TopBar topBar;
    private final LastVisit last;
    private Subscription search = Subscription.EMPTY;
    private @Nullable ScreenSource source;
    private @Nullable Screen shown;
    private @Nullable Place early;

    ScreenHost(Pane content, ShellViewModel model, TopBar topBar, LastVisit last) {
        this.content = content;
        this.model = model;
        this.topBar = topBar;
        this.last = last;
    }

    /** Where screens come from until {@link #release}. */
    void setSource(ScreenSource screens) {
        source = screens;
    }

    Optional<Screen> shown() {
        return Optional.ofNullable(shown);
    }

    PaletteSources palette() {
        return source == null ? PaletteSources.NONE : source.palette();
    }

    FilterValues filterValues() {
        return source == null ? FilterValues.NONE : source.filterValues();
    }

    /** How the present place stands. */
    Optional<Visit> standing() {
        Place place = model.place().get();
        return place == null
                ? Optional.empty()
                : shown().map(screen ->
                        new Visit(place, screen.head().title().get(), screen.state()));
    }

    /** Goes on once nothing on the screen is unsaved; the user may say that it should stay. */
    void leave(Runnable then) {
        shown().ifPresentOrElse(screen -> screen.leave(then), then);
    }

    /**
     * One level: in the search box what is typed there, then the box; elsewhere the screen's own,
     * then what is searched. False where there is none.
     */
    boolean backOut() {
        boolean searching = topBar.isSearching();
        if (!searching && shown().map(Screen::backOut).orElse(false)) {
            return true;
        }
        boolean cleared = topBar.clearSearch();
        if (searching && !cleared) {
            focus();
        }
        return searching || cleared;
    }

    void focus() {
        shown().ifPresent(Screen::focus);
    }

    void narrow(boolean narrow) {
        shown().ifPresent(screen -> screen.narrow(narrow));
    }

    /** Shows something else where no screen is. */
    void show(Node node) {
        content.getChildren().setAll(node);
    }

    /**
     * Shows a screen of its own at a place before there are others; how it stands then is kept for
     * the screen that takes its place.
     */
    void showEarly(Screen screen, Place place) {
        early = place;
        if (!screen.equals(shown)) {
            replace(screen);
        }
        screen.activate(place);
        begin(screen);
    }

    /** The window has a scene: the keyboard goes to the screen that was shown before that. */
    void attached() {
        Screen first = shown;
        if (early != null && first != null) {
            begin(first);
        }
    }

    /** How the screen stands that is shown before there are others. */
    Optional<Visit> early() {
        Place place = early;
        return place == null
                ? Optional.empty()
                : shown().map(screen ->
                        new Visit(place, screen.head().title().get(), screen.state()));
    }

    /** Shows the screen of a place as it was left; false where there are none to show. */
    boolean show(@Nullable Arrival arrival) {
        ScreenSource screens = source;
        if (arrival == null || screens == null) {
            return false;
        }
        Screen next = screens.at(arrival.place());
        boolean first = shown == null;
        early = null;
        boolean other = !next.equals(shown);
        if (other) {
            replace(next);
        }
        next.activate(arrival.place());
        if (!arrival.state().values().isEmpty()) {
            next.restore(arrival.state());
        }
        if (first || (other && focusIsLost())) {
            begin(next);
        }
        last.keep(arrival.place());
        return true;
    }

    /** Shows no screen any more; the services behind them may be gone. */
    void release() {
        if (shown != null) {
            model.leave();
            shown.deactivate();
            shown = null;
        }
        early = null;
        search.unsubscribe();
        topBar.clear();
        if (source != null) {
            source.close();
            source = null;
        }
    }

    private void replace(Screen next) {
        if (shown != null) {
            shown.deactivate();
        }
        search.unsubscribe();
        show(next.root());
        topBar.show(next.head());
        next.narrow(model.narrow().get());
        shown = next;
        search = next.head().search().subscribe((_, typed) -> searched(typed));
    }

    /**
     * Gives the keyboard to a screen; what lies in a scroll pane can take it once that is drawn.
     */
    private void begin(Screen next) {
        next.focus();
        Scene scene = content.getScene();
        if (scene != null && !content.isFocusWithin()) {
            AfterLayout.once(
                    scene,
                    () -> {
                        if (next.equals(shown)) {
                            next.focus();
                        }
                    });
        }
    }

    /** What is typed into the search of a place is part of that place, not another one. */
    private void searched(String typed) {
        Place here = model.place().get();
        Place typedTo =
                switch (here) {
                    case Place.Library _ -> new Place.Library(typed);
                    case Place.Wanted _ -> new Place.Wanted(typed);
                    case null, default -> here;
                };
        if (typedTo != null && !typedTo.equals(here)) {
            model.replace(typedTo);
            last.keep(typedTo);
        }
    }

    /** Whether what had the focus went with the screen before. */
    private boolean focusIsLost() {
        Scene scene = content.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return scene != null
                && (owner == null || owner.getScene() == null || content.isFocusWithin());
    }
}
