package org.intertitle.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

/** Shows where everything is stored. */
public final class StoreView {
    private final StoreViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private PathLabel url;
    @FXML private Label size;
    @FXML private Label schema;
    @FXML private PathLabel data;
    @FXML private Label result;

    public StoreView(StoreViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        result.textProperty().bind(model.result());
        result.managedProperty().bind(result.textProperty().isNotEmpty());
        model.facts().subscribe(this::show);
    }

    private void show(Store.@Nullable Facts facts) {
        if (facts != null) {
            url.setPath(facts.url());
            size.setText(texts.formats().bytes(facts.bytes()));
            schema.setText(texts.text("database.schema", facts.schema()));
            data.setPath(facts.dataFolder().toString());
        }
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
    void reveal() {
        model.revealData();
    }
}
