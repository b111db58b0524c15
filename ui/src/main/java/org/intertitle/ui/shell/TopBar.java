package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Shows the head of the present screen: the way back and forward, crumb, title, note, search box,
 * main action. In a small window the search box is an icon until it is asked for.
 */
final class TopBar {
    private static final int LONGEST_PLACE = 24;

    private final SearchBox search;
    private final ShellViewModel model;
    private final Texts texts;
    private Subscription bound = Subscription.EMPTY;
    private Subscription way = Subscription.EMPTY;
    private @Nullable Nodes nodes;
    private @Nullable ScreenHead head;
    private boolean small;

    /** The nodes of the bar. */
    record Nodes(
            Button back,
            Button forward,
            Button crumb,
            Icon arrow,
            Label title,
            Facts note,
            Button searchIcon,
            StackPane searchSlot,
            Button action) {}

    TopBar(ShellViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.search = new SearchBox(model.tasks(), presentation);
    }

    /** What lies over the window below the search box. */
    Node completions() {
        return search.completions();
    }

    /** Where values of the filter's terms are asked for. */
    void setValues(Supplier<FilterValues> values) {
        search.setValues(values);
    }

    /** Runs this when a search is done with. */
    void setOnSearched(Runnable searched) {
        search.setOnLeave(searched);
    }

    /** Runs this when what is searched shall be saved under a name. */
    void setOnSave(Runnable save) {
        search.setOnSave(save);
    }

    void attach(Nodes bar) {
        nodes = bar;
        bar.searchSlot().getChildren().setAll(search);
        visible(bar.searchSlot(), false);
        visible(bar.searchIcon(), false);
        visible(bar.action(), false);
        crumb(bar, null);
        name(bar.title(), texts.text("shell.name"));
        bar.note().mayGo();
        way =
                Subscription.combine(
                        model.behind()
                                .subscribe(visit ->
                                        step(bar.back(), "shell.back", "shell.back.to", visit)),
                        model.ahead()
                                .subscribe(visit ->
                                        step(
                                                bar.forward(),
                                                "shell.forward",
                                                "shell.forward.to",
                                                visit)),
                        search.focusWithinProperty().subscribe(_ -> fitSearch()),
                        search.text().subscribe(_ -> fitSearch()),
                        model.place().subscribe(_ -> fitSaving()),
                        model.shelf().lines().subscribe(this::fitSaving));
    }

    /** Lets go of the screen and of the way. */
    void close() {
        way.unsubscribe();
        search.close();
        leave();
    }

    /** Shows the head of no screen. */
    void clear() {
        leave();
        Nodes bar = nodes;
        if (bar != null) {
            name(bar.title(), texts.text("shell.name"));
            bar.note().setText("");
            crumb(bar, null);
            visible(bar.action(), false);
            fitSearch();
        }
    }

    private void leave() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        if (head != null) {
            search.text().unbindBidirectional(head.search());
            search.setProblem("");
            search.setCompleting(false);
        }
        head = null;
    }

    private void step(Button button, String key, String keyTo, @Nullable Visit visit) {
        button.setDisable(visit == null);
        String name = visit == null ? "" : visit.name();
        String text = name.isEmpty() ? texts.text(key) : texts.text(keyTo, name);
        button.setAccessibleText(text);
        button.setTooltip(visit == null ? null : new Tooltip(text));
    }

    void show(ScreenHead next) {
        Nodes bar = nodes;
        if (bar == null) {
            return;
        }
        leave();
        head = next;
        search.text().bindBidirectional(next.search());
        bound =
                Subscription.combine(
                        next.title().subscribe(title -> name(bar.title(), title)),
                        next.note().subscribe(bar.note()::setText),
                        next.crumb().subscribe(crumb -> crumb(bar, crumb)),
                        next.action().subscribe(action -> action(bar.action(), action)),
                        next.problem().subscribe(search::setProblem),
                        next.terms().subscribe(search::setCompleting),
                        next.prompt().subscribe(this::prompt));
    }

    private void prompt(String prompt) {
        search.setPrompt(prompt);
        fitSearch();
    }

    /** Whether the window has no room for an empty search box. */
    void setSmall(boolean now) {
        small = now;
        fitSearch();
    }

    private void fitSearch() {
        Nodes bar = nodes;
        if (bar != null) {
            boolean some = head != null && !head.prompt().get().isEmpty();
            boolean inUse = search.isFocusWithin() || !search.text().get().isEmpty();
            visible(bar.searchSlot(), some && (!small || inUse));
            visible(bar.searchIcon(), some && small && !inUse);
        }
    }

    private void fitSaving() {
        Place place = model.place().get();
        search.setSavable(Typed.at(place).isPresent() && model.shelf().at(place).isEmpty());
    }

    private static void crumb(Nodes bar, ScreenHead.@Nullable Crumb crumb) {
        visible(bar.crumb(), crumb != null);
        visible(bar.arrow(), crumb != null);
        name(bar.crumb(), crumb == null ? "" : crumb.text());
    }

    /** The names of places are never shortened; those of titles may be of any length. */
    private static void name(Labeled node, String name) {
        boolean mayShorten = name.length() > LONGEST_PLACE;
        node.setText(name);
        node.setMinWidth(mayShorten ? 0 : Region.USE_PREF_SIZE);
        node.getStyleClass().remove("user-text");
        if (mayShorten) {
            node.getStyleClass().add("user-text");
        }
    }

    private static void action(Button button, ScreenHead.@Nullable HeadAction action) {
        visible(button, action != null);
        if (action == null) {
            return;
        }
        button.setText(action.text());
        button.setDisable(!action.enabled());
        button.getStyleClass().remove("primary");
        if (action.primary()) {
            button.getStyleClass().add("primary");
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    void act() {
        if (head != null && head.action().get() != null) {
            head.action().get().run().run();
        }
    }

    /** One level up: to the place that the crumb names. */
    void goUp(Navigator navigator) {
        ScreenHead.Crumb crumb = head == null ? null : head.crumb().get();
        if (crumb != null) {
            navigator.go(crumb.place());
        }
    }

    /** Puts the cursor into the search box, where the screen has one. */
    void focusSearch() {
        Nodes bar = nodes;
        if (bar != null && head != null && !head.prompt().get().isEmpty()) {
            visible(bar.searchSlot(), true);
            search.focusField();
        }
    }

    /** Whether the keys go into the search box. */
    boolean isSearching() {
        return search.isFocusWithin();
    }

    /** Clears what is searched; false where nothing was. */
    boolean clearSearch() {
        if (search.text().get().isEmpty()) {
            return false;
        }
        search.text().set("");
        return true;
    }
}
