package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Shows the head of the present screen: crumb, title, note, search box, main action. */
final class TopBar {
    private final SearchBox search;
    private final Texts texts;
    private final List<Subscription> bound = new ArrayList<>();
    private @Nullable Nodes nodes;
    private @Nullable ScreenHead head;

    /** The nodes of the bar. */
    record Nodes(
            Button back,
            Button crumb,
            Icon arrow,
            Label title,
            Label note,
            StackPane searchSlot,
            Button action) {}

    TopBar(Texts texts) {
        this.texts = texts;
        this.search = new SearchBox(texts);
    }

    /** Runs this when a search is done with. */
    void setOnSearched(Runnable searched) {
        search.setOnLeave(searched);
    }

    void attach(Nodes bar) {
        nodes = bar;
        bar.searchSlot().getChildren().setAll(search);
        visible(bar.searchSlot(), false);
        visible(bar.action(), false);
        crumb(bar, null);
        bar.title().setText(texts.text("shell.name"));
    }

    void show(ScreenHead next, Navigator navigator) {
        Nodes bar = nodes;
        if (bar == null) {
            return;
        }
        bound.forEach(Subscription::unsubscribe);
        bound.clear();
        if (head != null) {
            search.text().unbindBidirectional(head.search());
        }
        head = next;
        search.text().bindBidirectional(next.search());
        bound.add(next.title().subscribe(bar.title()::setText));
        bound.add(next.note().subscribe(bar.note()::setText));
        bound.add(next.crumb().subscribe(crumb -> crumb(bar, crumb)));
        bound.add(next.action().subscribe(action -> action(bar.action(), action)));
        bound.add(
                next.prompt()
                        .subscribe(prompt -> {
                            search.setPrompt(prompt);
                            visible(bar.searchSlot(), !prompt.isEmpty());
                        }));
    }

    private static void crumb(Nodes bar, ScreenHead.@Nullable Crumb crumb) {
        visible(bar.back(), crumb != null);
        visible(bar.crumb(), crumb != null);
        visible(bar.arrow(), crumb != null);
        bar.crumb().setText(crumb == null ? "" : crumb.text());
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
        if (head != null && !head.prompt().get().isEmpty()) {
            search.focusField();
        }
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
