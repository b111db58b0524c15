package org.intertitle.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.intertitle.Stores;
import org.intertitle.ui.kit.Beside;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows where everything is stored, and what can be done for it. */
public final class StoreView {
    private final StoreViewModel model;
    private final Texts texts;
    private final BackupRows rows;
    private final Parent root;

    @FXML PathLabel url;
    @FXML Label size;
    @FXML Label schema;
    @FXML PathLabel data;
    @FXML Label kept;
    @FXML Button emptyButton;
    @FXML Label result;
    @FXML Button backupButton;
    @FXML Beside restoring;
    @FXML VBox backups;
    @FXML Label none;
    @FXML Beside serving;
    @FXML VBox commands;

    public StoreView(StoreViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.rows = new BackupRows(model, texts);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        result.textProperty().bind(model.result());
        model.result().subscribe(words -> shown(result, !words.isEmpty()));
        model.facts().subscribe(this::show);
    }

    private void show(Store.@Nullable Facts facts) {
        if (facts != null) {
            url.setPath(facts.url());
            size.setText(texts.formats().bytes(facts.bytes()));
            schema.setText(texts.text("database.schema", facts.schema()));
            kept.setText(model.keptWords(facts.kept()));
            emptyButton.setDisable(facts.kept().files() == 0);
            data.setPath(facts.dataFolder().toString());
            Stores.ServerCommands server = facts.server();
            backups.getChildren().setAll(rows.backups(facts.backups()));
            commands.getChildren().setAll(server == null ? List.of() : rows.commands(server));
            shown(backups, !facts.backups().isEmpty());
            shown(none, facts.backups().isEmpty());
            shown(restoring, server == null);
            shown(backupButton, server == null);
            shown(serving, server != null);
            for (VBox list : List.of(backups, commands)) {
                list.getChildren().stream()
                        .limit(1)
                        .forEach(first -> first.getStyleClass().add("first"));
            }
        }
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    @FXML
    void check() {
        model.check();
    }

    @FXML
    void backup() {
        model.backup();
    }

    @FXML
    void choose() {
        model.chooseBackup();
    }

    @FXML
    void emptyKept() {
        model.emptyKept();
    }

    @FXML
    void reveal() {
        model.revealData();
    }
}
