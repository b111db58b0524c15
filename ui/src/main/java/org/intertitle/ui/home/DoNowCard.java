package org.intertitle.ui.home;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.home.Overview.Library;
import org.intertitle.ui.kit.Columns;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.wanted.ReasonCode;

import java.util.List;

/** Draws what can be done now from the disks, and what no source here can do yet. */
final class DoNowCard {
    private static final List<ReasonCode> REST =
            List.of(
                    ReasonCode.MISSING,
                    ReasonCode.WRONG_KIND,
                    ReasonCode.POOR,
                    ReasonCode.WRONG_LANGUAGE);

    private final VBox box;
    private final HomeViewModel model;
    private final Texts texts;
    private Columns.Column names = new Columns(0).add();

    DoNowCard(VBox box, HomeViewModel model, Texts texts) {
        this.box = box;
        this.model = model;
        this.texts = texts;
    }

    void draw(Library library) {
        box.getChildren().clear();
        names = new Columns(0).add();
        if (library.wanted() == 0) {
            box.getChildren().add(satisfied());
            return;
        }
        if (library.fixable() > 0) {
            box.getChildren().add(group("home.from_disk"));
            add(library, ReasonCode.MISNAMED, Glyph.ADOPT, "home.adopt");
            add(library, ReasonCode.EMBEDDED_ONLY, Glyph.EXTRACT, "home.extract");
        }
        if (REST.stream().anyMatch(reason -> library.of(reason) > 0)) {
            box.getChildren().add(group("home.no_source"));
            REST.forEach(reason -> rest(library, reason));
        }
    }

    private Node satisfied() {
        Label text = new Label(texts.text("home.satisfied"), new Icon(Glyph.CHECK));
        text.getStyleClass().add("home-satisfied");
        text.setWrapText(true);
        return text;
    }

    private Node group(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().addAll("caption", "strong");
        HBox group = new HBox(label);
        group.getStyleClass().add("home-group");
        return group;
    }

    private void add(Library library, ReasonCode reason, Glyph glyph, String key) {
        int count = library.of(reason);
        if (count == 0) {
            return;
        }
        Button plan = new Button(texts.text("home.plan"));
        plan.getStyleClass().add("small");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setAccessibleText(texts.text("home.plan") + " " + texts.text(key));
        plan.setOnAction(_ -> model.plan(reason));
        Label name = names.label("strong");
        name.setText(texts.text(key));
        box.getChildren()
                .add(
                        row(
                                new Icon(glyph),
                                name,
                                text(key + ".text"),
                                link(count, key, reason),
                                plan));
    }

    private void rest(Library library, ReasonCode reason) {
        int count = library.of(reason);
        if (count > 0) {
            String key = "reason." + Wording.lower(reason);
            box.getChildren().add(row(new Icon(Glyph.MINUS), text(key), link(count, key, reason)));
        }
    }

    private Label text(String key) {
        Label text = new Label(texts.text(key));
        text.getStyleClass().add("explain");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private Button link(int count, String key, ReasonCode reason) {
        Button link = new Button(texts.number(count));
        link.getStyleClass().addAll("link", "home-number");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(texts.text(key) + ": " + texts.number(count));
        link.setOnAction(_ -> model.go(HomeLinks.of(reason)));
        return link;
    }

    private static Node row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("card-row");
        return row;
    }
}
