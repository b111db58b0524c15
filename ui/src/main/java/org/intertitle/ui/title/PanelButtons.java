package org.intertitle.ui.title;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;

import java.util.ArrayList;
import java.util.List;

/** The first few things that can be done now as buttons, made once, and a menu of all. */
final class PanelButtons extends FlowPane {
    private static final int MOST = 3;

    private final TitleActions actions;
    private final List<One> buttons = new ArrayList<>();
    private boolean strip;

    /** A button that does something else for each cell. */
    private static final class One {
        private final Icon icon = new Icon();
        private final Tooltip whole = new Tooltip();
        private final Button button = new Button("", icon);

        private One() {
            button.setTooltip(whole);
            button.setMinWidth(0);
            button.setMaxWidth(Region.USE_PREF_SIZE);
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
            buttons.add(one);
            getChildren().add(one.button);
        }
        String says = presentation.texts().text("title.more");
        ActionMenu menu = new ActionMenu(actions::here, presentation);
        Button more = new Button("", new Icon(Glyph.MORE));
        more.getStyleClass().add("icon-only");
        more.setAccessibleText(says);
        more.setTooltip(new Tooltip(says));
        more.setOnAction(_ -> menu.showAtFocus(more));
        getChildren().add(more);
    }

    /** In a narrow window only the most useful one has room. */
    void strip(boolean narrow) {
        strip = narrow;
    }

    void refresh() {
        List<Action> now = actions.panel();
        int count = Math.min(now.size(), strip ? 1 : MOST);
        for (int at = 0; at < MOST; at++) {
            One one = buttons.get(at);
            Shown.when(at < count, one.button);
            if (at < count) {
                one.show(now.get(at));
            }
        }
    }
}
