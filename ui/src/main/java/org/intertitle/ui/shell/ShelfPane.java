package org.intertitle.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The saved filters in the rail. Tab comes by one of them, the arrow keys of the rail lead to the
 * others; each row is kept and shows another filter when the order changes, and the focus goes with
 * the filter. FX thread only.
 */
final class ShelfPane extends ScrollPane {
    private final ShellViewModel model;
    private final ShelfWords words;
    private final ActionMenu menu;
    private final ShelfActions actions;
    private final VBox rows = new VBox();
    private final Label heading;
    private final List<RailItem> items = new ArrayList<>();
    private List<ShelfLine> lines = List.of();
    private Runnable emptied = () -> {};
    private boolean small;
    private int stop;

    ShelfPane(ShellViewModel model, Presentation presentation, FilterKeeper keeper) {
        Texts texts = presentation.texts();
        this.model = model;
        this.words = new ShelfWords(texts);
        this.actions = new ShelfActions(model, keeper, texts, this::focused);
        this.menu = new ActionMenu(actions::focused, presentation);
        this.heading = new Label(texts.text("filters.heading"));
        heading.getStyleClass().add("shelf-heading");
        rows.getStyleClass().add("shelf-rows");
        rows.setAccessibleText(texts.text("filters.heading"));
        VBox content = new VBox(heading, rows);
        content.getStyleClass().add("shelf-content");
        getStyleClass().add("shelf");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Runs this when the last filter is gone that had the focus. */
    void setOnEmptied(Runnable run) {
        emptied = run;
    }

    /** What can be done with saved filters. */
    ShelfActions actions() {
        return actions;
    }

    /** Follows the view model until the subscription ends. */
    Subscription bind() {
        show();
        return Subscription.combine(
                model.shelf().lines().subscribe(this::show),
                model.place().subscribe((_, _) -> mark()));
    }

    /** In a small rail there is no room for names, and without names there is nothing to see. */
    void setSmall(boolean now) {
        small = now;
        model.shelf().setSeen(!small);
        fit();
    }

    private void fit() {
        Shown.when(!small && !lines.isEmpty(), this);
    }

    /** The rows that are shown, from top to bottom. */
    List<RailItem> items() {
        return isVisible() ? items.subList(0, lines.size()) : List.of();
    }

    /** Whether the list at the present place is shown as one of these, and not as the library. */
    boolean marks(@Nullable Place place) {
        return isVisible() && model.shelf().at(place).isPresent();
    }

    /** The filter that has the focus. */
    Optional<SavedFilter> focused() {
        int at = focusedAt();
        return at < 0 ? Optional.empty() : Optional.of(lines.get(at).filter());
    }

    private int focusedAt() {
        for (int i = 0; i < lines.size(); i++) {
            if (items.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void show() {
        int at = focusedAt();
        Optional<SavedFilter> before = focused();
        boolean byKeys = at >= 0 && items.get(at).isFocusVisible();
        lines = List.copyOf(model.shelf().lines());
        while (items.size() < lines.size()) {
            items.add(row(items.size()));
        }
        for (int i = 0; i < lines.size(); i++) {
            words.show(lines.get(i), items.get(i));
        }
        if (rows.getChildren().size() != lines.size()) {
            rows.getChildren().setAll(items.subList(0, lines.size()));
        }
        fit();
        mark();
        before.ifPresent(filter -> follow(filter, at, byKeys));
    }

    private RailItem row(int at) {
        RailItem item = new RailItem(16);
        item.getStyleClass().add("shelf-item");
        item.setOnAction(_ -> actions.open(lines.get(at).filter()));
        item.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        stopAt(at);
                        reveal(item);
                    }
                });
        menu.attachTo(item);
        return item;
    }

    /** The focus goes with its filter; when that was removed, to the one that took its place. */
    private void follow(SavedFilter filter, int before, boolean byKeys) {
        int now = lines.stream().map(line -> line.filter().id()).toList().indexOf(filter.id());
        int to = now < 0 ? Math.min(before, lines.size() - 1) : now;
        if (to < 0) {
            emptied.run();
        } else if (!items.get(to).isFocused() && byKeys) {
            Regions.focusVisibly(items.get(to), TraversalDirection.PREVIOUS);
        } else {
            items.get(to).requestFocus();
        }
    }

    private void mark() {
        Optional<SavedFilter> here = model.shelf().at(model.place().get());
        for (int i = 0; i < lines.size(); i++) {
            boolean current = here.equals(Optional.of(lines.get(i).filter()));
            items.get(i).setCurrent(current);
            if (current && focusedAt() < 0) {
                stopAt(i);
            }
        }
        stopAt(Math.min(stop, lines.size() - 1));
    }

    /** Tab comes by this one alone. */
    private void stopAt(int at) {
        stop = Math.max(0, at);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setFocusTraversable(i == stop);
        }
    }

    /** Scrolls just so far that the row is seen. */
    private void reveal(RailItem item) {
        double room = getViewportBounds().getHeight();
        double over = getContent().getLayoutBounds().getHeight() - room;
        if (over <= 0) {
            return;
        }
        Bounds bounds = getContent().sceneToLocal(item.localToScene(item.getLayoutBounds()));
        double top = getVvalue() * over;
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / over);
        } else if (bounds.getMaxY() > top + room) {
            setVvalue((bounds.getMaxY() - room) / over);
        }
    }
}
