package org.intertitle.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** Shows what a search found on all pages; each hit leads to its section. FX thread only. */
final class HitsPane {
    private final VBox box = new VBox();
    private final HelpViewModel model;
    private final Texts texts;

    HitsPane(HelpViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().add("settings-body");
        model.hits().subscribe(this::draw);
    }

    Node node() {
        return box;
    }

    private void draw() {
        if (model.hits().isEmpty()) {
            ListStatePane none = new ListStatePane();
            none.say(
                    new ListStatePane.Says(
                            Glyph.SEARCH,
                            texts.text("help.none"),
                            texts.text("help.none.text"),
                            List.of(
                                    new ListStatePane.Choice(
                                            texts.text("shell.search.clear"),
                                            () -> model.head().search().set("")))));
            box.getChildren().setAll(none);
            return;
        }
        Label heading = new Label(texts.plural("help.found", model.hits().size()));
        heading.getStyleClass().add("heading");
        VBox list = new VBox();
        list.getStyleClass().add("card");
        model.hits().forEach(hit -> list.getChildren().add(row(hit)));
        list.getChildren().getFirst().getStyleClass().add("first");
        box.getChildren().setAll(heading, list);
    }

    private Node row(Hit hit) {
        String name =
                hit.section().isEmpty()
                        ? hit.page()
                        : texts.text("help.section", hit.page(), hit.section());
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        TextFlow around = new TextFlow();
        for (int i = 0; i < hit.around().size(); i++) {
            Text part = new Text(hit.around().get(i));
            part.getStyleClass().add(i % 2 == 0 ? "help-around" : "help-found");
            around.getChildren().add(part);
        }
        Button row = new HitRow(new VBox(title, around));
        row.getStyleClass().addAll("card-row", "hit", "help-hit");
        row.setAccessibleText(name + ", " + String.join("", hit.around()));
        row.setOnAction(_ -> model.follow(hit.place()));
        return row;
    }
}
