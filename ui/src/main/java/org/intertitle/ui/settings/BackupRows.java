package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.Stores;
import org.intertitle.ui.kit.Beside;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** The rows of backups that can be restored, and of commands that can be copied. */
final class BackupRows {
    private static final double LEAST_WORDS = 200;

    private final StoreViewModel model;
    private final Texts texts;

    BackupRows(StoreViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> backups(List<Stores.Backup> backups) {
        return backups.stream().map(this::backup).toList();
    }

    private Node backup(Stores.Backup backup) {
        String name = backup.file().getFileName().toString();
        Label facts =
                new Label(
                        texts.text(
                                "database.backup.facts",
                                texts.text(
                                        "day.moment",
                                        texts.formats().day(backup.made()),
                                        texts.formats().time(backup.made())),
                                texts.formats().bytes(backup.bytes())));
        facts.getStyleClass().add("strong");
        VBox words = new VBox(facts, new PathLabel(name));
        if (backup.upgrade() > 0) {
            Label why = new Label(texts.text("database.backup.upgrade", backup.upgrade()));
            why.getStyleClass().add("caption");
            words.getChildren().add(1, why);
        }
        Button restore = new Button(texts.text("database.restore"));
        restore.setAccessibleText(texts.text("database.restore.title", name));
        restore.setOnAction(_ -> model.restore(backup.file()));
        return row(Glyph.DATABASE, words, restore);
    }

    List<Node> commands(Stores.ServerCommands server) {
        return List.of(
                command("database.server.backup", server.backup()),
                command("database.server.restore", server.restore()));
    }

    private Node command(String key, String command) {
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("caption");
        Label words = new Label(command);
        words.getStyleClass().add("mono");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button copy = new Button(texts.text("action.copy"), new Icon(Glyph.COPY));
        copy.setAccessibleText(texts.text("database.server.copy", name.getText()));
        copy.setOnAction(_ -> model.copy(command));
        return row(Glyph.DATABASE, new VBox(name, words), copy);
    }

    private static Node row(Glyph glyph, VBox words, Button button) {
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox what = new HBox(new Icon(glyph), words);
        what.getStyleClass().add("row");
        Beside row = Beside.growing(what, button, LEAST_WORDS);
        row.getStyleClass().add("card-row");
        return row;
    }
}
