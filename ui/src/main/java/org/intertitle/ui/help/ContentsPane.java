package org.intertitle.ui.help;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;

import java.util.EnumMap;
import java.util.Map;

/** Lists the pages of the help and marks the one that is shown. FX thread only. */
final class ContentsPane extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** What stands above the first page of each group. */
    private static final Map<HelpPage, String> GROUPS =
            Map.of(
                    HelpPage.HOME, "help.group.places",
                    HelpPage.FOLDERS, "rail.settings",
                    HelpPage.DROP, "help.group.more");

    private final Map<HelpPage, Button> items = new EnumMap<>(HelpPage.class);

    ContentsPane(HelpViewModel model, Texts texts) {
        getStyleClass().addAll("pages", "help-contents");
        for (HelpPage page : HelpPage.values()) {
            String group = GROUPS.get(page);
            if (group != null) {
                Label heading = new Label(texts.text(group));
                heading.getStyleClass().add("help-group");
                getChildren().add(heading);
            }
            Button item = new Button(texts.text(page.key()));
            item.getStyleClass().add("page-item");
            item.setMaxWidth(Double.MAX_VALUE);
            item.setOnAction(_ -> model.follow(new Place.Help(page, "")));
            items.put(page, item);
            getChildren().add(item);
        }
        model.at().subscribe(this::mark);
    }

    private void mark(Place.Help at) {
        items.forEach((page, item) -> item.pseudoClassStateChanged(CURRENT, page == at.page()));
    }
}
