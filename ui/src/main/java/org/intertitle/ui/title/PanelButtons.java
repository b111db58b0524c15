package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;

import java.util.ArrayList;
import java.util.List;

/**
 * The first few things that can be done now as buttons, made once, and a menu of all. The first has
 * a line of its own where its name is long: that of a step with its target.
 */
final class PanelButtons extends VBox {
    private static final int MOST = 3;

    private final TitleActions actions;
    private final List<One> buttons = new ArrayList<>();
    private final Flow line = new Flow();
    private final Button more = new Button("", new Icon(Glyph.MORE));
    private boolean strip;

    /** A button that does something else for each cell. */
    private static final class One {
        private final Icon icon = new Icon();
        private final Tooltip whole = new Tooltip();
        private final Button button = new Button("", icon);

        private One() {
            button.setTooltip(whole);
            button.setMinWidth(0);
            button.setWrapText(true);
            button.getStyleClass().add("tall");
        }

        private void show(Action action) {
            String name = action.name().get();
            icon.setGlyph(action.glyph());
            button.setText(name);
            whole.setText(name);
            button.setOnAction(_ -> action.run().run());
        }
    }

    PanelButtons(TitleActions actions, Presentation presentation) {
        this.actions = actions;
        getStyleClass().add("panel-buttons");
        for (int i = 0; i < MOST; i++) {
            One one = new One();
            one.button.maxWidthProperty().bind(widthProperty());
            buttons.add(one);
        }
        String says = presentation.texts().text("title.more");
        ActionMenu menu = new ActionMenu(actions::here, presentation);
        more.getStyleClass().add("icon-only");
        more.setAccessibleText(says);
        more.setTooltip(new Tooltip(says));
        more.setOnAction(_ -> menu.showAtFocus(more));
        more.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** In a narrow window only the most useful one has room. */
    void strip(boolean narrow) {
        strip = narrow;
    }

    void refresh() {
        List<Action> now = actions.panel();
        int count = Math.min(now.size(), strip ? 1 : MOST);
        List<Node> shown = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            buttons.get(at).show(now.get(at));
            shown.add(buttons.get(at).button);
        }
        shown.add(more);
        boolean alone = !strip && count > 1 && now.getFirst().id().equals(TitleActions.BEST);
        List<Node> lines = new ArrayList<>();
        if (alone) {
            lines.add(shown.removeFirst());
        }
        lines.add(line);
        if (!line.getChildren().equals(shown) || !getChildren().equals(lines)) {
            getChildren().clear();
            line.getChildren().setAll(shown);
            getChildren().setAll(lines);
        }
    }
}
