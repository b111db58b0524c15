package org.intertitle.ui.shell;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewMemory;

import java.util.ArrayList;
import java.util.List;

/**
 * The places at the left and the saved filters among them: which is current, how much is there, by
 * icon alone where the window is narrow or the person wants it so. Arrow keys move from one to the
 * next. FX thread only.
 */
final class Rail {
    private static final String SMALL = "small";
    private static final String SIZE = "window.rail";

    private final ShellViewModel model;
    private final Texts texts;
    private final ViewMemory memory;
    private final Nodes nodes;
    private final ShelfPane shelf;

    /** The nodes of the rail, from top to bottom. */
    record Nodes(
            VBox rail,
            Label brand,
            RailItem home,
            RailItem library,
            RailItem wanted,
            RailItem activity,
            StackPane shelf,
            RailItem settings,
            RailItem help,
            RailItem collapse) {}

    Rail(ShellViewModel model, Presentation presentation, Nodes nodes, ShelfPane shelf) {
        this.model = model;
        this.texts = presentation.texts();
        this.memory = presentation.memory();
        this.nodes = nodes;
        this.shelf = shelf;
        shelf.setOnEmptied(nodes.activity()::requestFocus);
        nodes.rail().addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        nodes.rail().setAccessibleText(texts.text("rail.name"));
    }

    /** Follows the view model until the subscription ends. */
    Subscription bind() {
        model.collapsed().set(memory.text(SIZE).filter(SMALL::equals).isPresent());
        return Subscription.combine(
                model.isOpen().subscribe(open -> nodes.rail().setDisable(!open)),
                shelf.bind(),
                shelf.visibleProperty().subscribe(this::lay),
                model.place().subscribe((_, _) -> mark()),
                model.shelf().lines().subscribe(this::mark),
                model.facts().subscribe(this::count),
                model.collapsed().subscribe(this::collapse),
                model.narrow().subscribe(this::fit));
    }

    /** A start without saved filters goes without what would show them. */
    private void lay(boolean shelfShown) {
        if (shelfShown && nodes.shelf().getChildren().isEmpty()) {
            nodes.shelf().getChildren().add(shelf);
        }
    }

    /** One item is the present place: a saved filter rather than the list that it filters. */
    private void mark() {
        Place place = model.place().get();
        boolean filtered = shelf.marks(place);
        nodes.home().setCurrent(place instanceof Place.Home);
        nodes.library()
                .setCurrent(
                        (place instanceof Place.Library && !filtered)
                                || place instanceof Place.OfTitle
                                || place instanceof Place.OfSubtitle);
        nodes.wanted()
                .setCurrent(
                        (place instanceof Place.Wanted && !filtered)
                                || place instanceof Place.Review);
        nodes.activity().setCurrent(place instanceof Place.Activity);
        nodes.settings().setCurrent(place instanceof Place.Settings);
        nodes.help().setCurrent(place instanceof Place.Help);
    }

    private void count(WindowFacts.Facts facts) {
        nodes.library().setCount(counted(facts.titles()));
        nodes.wanted().setCount(counted(facts.wanted()));
        nodes.activity().setCount(counted(facts.active()));
    }

    private String counted(int number) {
        return number == 0 ? "" : texts.number(number);
    }

    private void collapse(boolean small) {
        memory.put(SIZE, small ? SMALL : "");
        fit();
    }

    private void fit() {
        boolean small = model.collapsed().get() || model.narrow().get();
        nodes.rail().getStyleClass().remove("collapsed");
        if (small) {
            nodes.rail().getStyleClass().add("collapsed");
        }
        nodes.brand().setVisible(!small);
        nodes.brand().setManaged(!small);
        nodes.collapse().setName(texts.text(small ? "rail.expand" : "rail.collapse"));
        // A narrow window has no room for the large rail, whatever the person wants.
        nodes.collapse().setVisible(!model.narrow().get());
        places().forEach(item -> item.setSmall(small));
        shelf.setSmall(small);
        mark();
    }

    private List<RailItem> places() {
        return List.of(
                nodes.home(),
                nodes.library(),
                nodes.wanted(),
                nodes.activity(),
                nodes.settings(),
                nodes.help(),
                nodes.collapse());
    }

    /** All that the arrow keys go through, from top to bottom. */
    private List<RailItem> items() {
        List<RailItem> all = new ArrayList<>(places());
        all.addAll(all.indexOf(nodes.settings()), shelf.items());
        return all;
    }

    private void move(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        List<RailItem> items = items();
        int at = focused(items);
        int next =
                switch (event.getCode()) {
                    case UP -> at - 1;
                    case DOWN -> at + 1;
                    case HOME -> 0;
                    case END -> items.size() - 1;
                    default -> -1;
                };
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> items.get(at).fire();
            case UP, DOWN, HOME, END -> focus(items, next, next < at ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static int focused(List<RailItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private static void focus(List<RailItem> items, int from, int step) {
        for (int i = from; i >= 0 && i < items.size(); i += step) {
            if (items.get(i).isVisible()) {
                // The neighbour is one of the rail, which does nothing when it gets the focus.
                Regions.focusVisibly(
                        items.get(i),
                        i == 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
                return;
            }
        }
    }
}
