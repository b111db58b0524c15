package org.intertitle.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.doctor.CheckState;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.doctor.FindingWords;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;

import java.util.List;

/** Shows what the checks found as rows, each with what to do. */
public final class DiagnosticsView {
    private final DiagnosticsViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML Label summary;
    @FXML Button againButton;
    @FXML Button copyButton;
    @FXML VBox rows;

    public DiagnosticsView(DiagnosticsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        summary.textProperty().bind(model.summary());
        againButton.disableProperty().bind(model.running());
        model.findings().subscribe(this::draw);
        draw();
    }

    private void draw() {
        List<Node> drawn = model.findings().stream().map(this::row).toList();
        rows.getChildren().setAll(drawn);
        drawn.stream().limit(1).forEach(first -> first.getStyleClass().add("first"));
        Shown.when(!drawn.isEmpty(), rows);
        copyButton.setDisable(drawn.isEmpty());
    }

    private Node row(Finding finding) {
        FindingWords words = model.words();
        VBox said = new VBox(label(words.text(finding), "field-text"));
        words.remedy(finding).ifPresent(remedy -> said.getChildren().add(label(remedy, "hint")));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(sign(finding.state()), said);
        row.getStyleClass().addAll("card-row", "finding");
        return row;
    }

    private Icon sign(CheckState state) {
        Icon icon =
                new Icon(
                        switch (state) {
                            case OK -> Glyph.CHECK;
                            case WARNING -> Glyph.INFO;
                            case FAILED -> Glyph.ALERT;
                        });
        if (state == CheckState.FAILED) {
            icon.getStyleClass().add("danger-icon");
        }
        icon.setAccessibleText(texts.text("diagnostics.state." + state.word()));
        return icon;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    void again() {
        model.examine();
    }

    @FXML
    void copy() {
        model.copy();
    }

    @FXML
    void save() {
        model.saveReport();
    }
}
