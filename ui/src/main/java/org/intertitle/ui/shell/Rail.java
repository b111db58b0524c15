package org.intertitle.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewMemory;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The places at the left: which is current, how much is there, by icon alone where the window is
 * narrow or the person wants it so. Arrow keys move from one to the next. FX thread only.
 */
final class Rail {
    private static final String SMALL = "small";
    private static final String SIZE = "window.rail";

    private final ShellViewModel model;
    private final Texts texts;
    private final ViewMemory memory;
    private final Nodes nodes;
    private final List<RailItem> items;

    /** The nodes of the rail, from top to bottom. */
    record Nodes(
            VBox rail,
            Label brand,
            RailItem home,
            RailItem library,
            RailItem wanted,
            RailItem activity,
            RailItem settings,
            RailItem collapse) {}

    Rail(ShellViewModel model, Presentation presentation, Nodes nodes) {
        this.model = model;
        this.texts = presentation.texts();
        this.memory = presentation.memory();
        this.nodes = nodes;
        this.items =
                List.of(
                        nodes.home(),
                        nodes.library(),
                        nodes.wanted(),
                        nodes.activity(),
                        nodes.settings(),
                        nodes.collapse());
        nodes.rail().addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        nodes.rail().setAccessibleText(texts.text("rail.name"));
    }

    /** Follows the view model until the subscription ends. */
    Subscription bind() {
        model.collapsed().set(memory.text(SIZE).filter(SMALL::equals).isPresent());
        return Subscription.combine(
                model.isOpen().subscribe(open -> nodes.rail().setDisable(!open)),
                model.place().subscribe(this::mark),
                model.facts().subscribe(this::count),
                model.collapsed().subscribe(this::collapse),
                model.narrow().subscribe(this::fit));
    }

    private void mark(@Nullable Place place) {
        nodes.home().setCurrent(place instanceof Place.Home);
        nodes.library()
                .setCurrent(
                        place instanceof Place.Library
                                || place instanceof Place.OfTitle
                                || place instanceof Place.OfSubtitle);
        nodes.wanted().setCurrent(place instanceof Place.Wanted || place instanceof Place.Review);
        nodes.activity().setCurrent(place instanceof Place.Activity);
        nodes.settings().setCurrent(place instanceof Place.Settings);
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
        items.forEach(item -> item.setSmall(small));
    }

    private void move(KeyEvent event) {
        int at = focused();
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
            case UP, DOWN, HOME, END -> focus(next, next < at ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int focused() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int from, int step) {
        for (int i = from; i >= 0 && i < items.size(); i += step) {
            if (items.get(i).isVisible()) {
                items.get(i).requestFocus();
                return;
            }
        }
    }
}
