package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.List;

/** Shows what a search found on all pages; each hit leads to its place. */
final class SearchPage {
    private final VBox box = new VBox();
    private final SettingsViewModel model;
    private final Texts texts;

    SearchPage(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().add("settings-body");
        model.hits().subscribe(this::draw);
        draw();
    }

    Node node() {
        return box;
    }

    private void draw() {
        Label heading = new Label(texts.plural("settings.found", model.hits().size()));
        heading.getStyleClass().add("heading");
        VBox list = new VBox();
        list.getStyleClass().add("card");
        model.hits().forEach(hit -> list.getChildren().add(row(hit)));
        if (model.hits().isEmpty()) {
            ListStatePane none = new ListStatePane();
            none.say(
                    new ListStatePane.Says(
                            Glyph.SEARCH,
                            texts.text("settings.none"),
                            texts.text("settings.none.text"),
                            List.of(
                                    new ListStatePane.Choice(
                                            texts.text("filter.clear"),
                                            () -> model.head().search().set("")))));
            box.getChildren().setAll(none);
        } else {
            list.getChildren().getFirst().getStyleClass().add("first");
            box.getChildren().setAll(heading, list);
        }
    }

    private Node row(SettingsSearch.Hit hit) {
        Label name = new Label(hit.name());
        name.getStyleClass().add("strong");
        String page = texts.text("settings.page." + Wording.lower(hit.page()));
        Label where = new Label(hit.value().isEmpty() ? page : page + " · " + hit.value());
        where.getStyleClass().add("caption");
        Label effect = new Label(hit.effect());
        effect.getStyleClass().add("hint");
        VBox lines = new VBox(name, where, effect);
        Button row = new Button();
        row.setGraphic(lines);
        row.getStyleClass().addAll("card-row", "hit");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(hit.name() + ", " + where.getText());
        row.setOnAction(_ -> model.jump(hit));
        return row;
    }
}
