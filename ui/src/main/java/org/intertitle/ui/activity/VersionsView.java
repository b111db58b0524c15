package org.intertitle.ui.activity;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;

import org.intertitle.journal.KeptVersion;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Shows what one file was, over the history, and makes it so again. */
public final class VersionsView {
    private final VersionsViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final Parent root;

    @FXML Label title;
    @FXML PathLabel path;
    @FXML ListView<KeptVersion> list;
    @FXML ListStatePane covering;
    @FXML TextArea lines;
    @FXML Button restoreButton;

    VersionsView(VersionsViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.root = new ViewLoader(texts.messages()).load(this);
        model.file().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        list.setFixedCellSize(presentation.measures().row());
        list.setItems(model.versions());
        list.setCellFactory(_ -> new VersionCell(texts));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(version -> {
                    if (version != null && !version.equals(model.chosen().get())) {
                        model.choose(version);
                    }
                });
        model.chosen().subscribe(this::chosen);
        lines.textProperty().bind(model.lines());
        model.state().subscribe(this::cover);
    }

    private void show(@Nullable Path file) {
        root.setVisible(file != null);
        root.setManaged(file != null);
        if (file != null) {
            title.setText(texts.text("versions.title", String.valueOf(file.getFileName())));
            path.setPath(file.toString());
        }
    }

    private void chosen(@Nullable KeptVersion version) {
        if (version != null) {
            list.getSelectionModel().select(version);
        }
        restoreButton.setDisable(!model.canRestore());
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> covering.loading(texts.text("list.loading"));
            case NOTHING_YET, FILTER_HIDES_ALL ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.CLOCK,
                                    texts.text("versions.none"),
                                    texts.text("versions.none.text"),
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("versions.back"), model::close))));
            case ERROR ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ALERT,
                                    texts.text("activity.failed"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("action.retry"), model::reload))));
        }
    }

    void focus() {
        list.requestFocus();
    }

    @FXML
    void back() {
        model.close();
    }

    @FXML
    void restore() {
        model.restore();
    }
}
