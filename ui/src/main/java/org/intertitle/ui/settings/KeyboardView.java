package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows every action with its keys, each to be changed by pressing others. */
final class KeyboardView {
    private final KeyboardViewModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private final VBox rows = new VBox();
    private final Label changed = new Label();
    private final Button resetAll = new Button();
    private final Map<String, KeyRow> known = new HashMap<>();

    KeyboardView(KeyboardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().add("settings-body");
        rows.getStyleClass().add("key-rows");
        Label heading = new Label(texts.text("settings.page.keyboard"));
        heading.getStyleClass().add("heading");
        Label hint = new Label(texts.text("keyboard.hint"));
        hint.getStyleClass().add("explain");
        hint.setWrapText(true);
        root.getChildren().setAll(List.of(heading, hint, tools(), rows));
        model.lines().subscribe(this::draw);
        model.clash().subscribe(_ -> draw());
    }

    Parent root() {
        return root;
    }

    private Node tools() {
        TextField search = new TextField();
        search.setPromptText(texts.text("keyboard.search"));
        search.setAccessibleText(texts.text("keyboard.search"));
        search.getStyleClass().add("key-search");
        search.textProperty().bindBidirectional(model.search());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        changed.getStyleClass().add("hint");
        changed.setMinWidth(Region.USE_PREF_SIZE);
        resetAll.setMinWidth(Region.USE_PREF_SIZE);
        resetAll.setText(texts.text("keyboard.reset.all"));
        resetAll.setGraphic(new Icon(Glyph.UNDO));
        resetAll.getStyleClass().addAll("link", "accent-icon");
        resetAll.setOnAction(_ -> model.resetAll());
        HBox tools = new HBox(search, gap, changed, resetAll);
        tools.getStyleClass().addAll("row", "key-tools");
        return tools;
    }

    private void draw() {
        long count = model.changed();
        changed.setText(count == 0 ? "" : texts.plural("keyboard.changed", count));
        resetAll.setVisible(count > 0);
        List<Node> nodes = new ArrayList<>();
        String place = "";
        for (KeyboardViewModel.Line line : model.lines()) {
            if (!line.place().equals(place)) {
                place = line.place();
                Label section = new Label(texts.text("keyboard.place." + place));
                section.getStyleClass().add("section-title");
                nodes.add(section);
            }
            nodes.add(row(line));
        }
        if (nodes.isEmpty()) {
            Label none = new Label(texts.text("keyboard.nothing"));
            none.getStyleClass().add("explain");
            nodes.add(none);
        }
        boolean same = rows.getChildren().equals(nodes);
        if (!same) {
            rows.getChildren().setAll(nodes);
        }
    }

    /** Rows stay as long as what they show stays, so that they keep the focus. */
    private Node row(KeyboardViewModel.Line line) {
        KeyRow row =
                known.computeIfAbsent(
                        line.place() + " " + line.action().id(), _ -> new KeyRow(model, texts));
        row.show(line);
        return row;
    }
}
