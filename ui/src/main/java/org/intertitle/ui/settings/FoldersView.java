package org.intertitle.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.ui.kit.Beside;
import org.intertitle.ui.kit.FileDrop;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the library folders as rows with their settings. */
public final class FoldersView {
    private static final double LEAST_PATH = 240;

    private final FoldersViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML VBox list;
    @FXML HBox drop;
    @FXML TextField pathField;

    public FoldersView(FoldersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        model.rows().subscribe(this::draw);
        model.tested().subscribe(this::draw);
        FileDrop.install(drop, model::add);
    }

    private void draw() {
        list.getChildren().setAll(model.rows().stream().map(this::row).toList());
        list.setVisible(!model.rows().isEmpty());
        list.setManaged(!model.rows().isEmpty());
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().getStyleClass().add("first");
        }
    }

    private Node row(Folders.Row shown) {
        LibraryFolder folder = shown.folder();
        PathLabel path = new PathLabel(folder.root().toString());
        Label facts = new Label(facts(shown));
        facts.getStyleClass().add(folder.online() ? "caption" : "notice");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(path, facts);
        text.setMinWidth(0);
        tested(folder).ifPresent(text.getChildren()::add);
        text.setSpacing(3);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox what = new HBox(new Icon(folder.online() ? Glyph.FOLDER : Glyph.OFFLINE), text);
        what.getStyleClass().add("row");
        Flow how =
                new Flow(
                        kind(folder),
                        profile(folder),
                        enabled(folder),
                        button(Glyph.SHIELD, "folders.test", () -> model.test(folder)),
                        button(Glyph.REFRESH, "folders.rescan", () -> model.rescan(folder)),
                        button(Glyph.ARROW, "folders.move", () -> model.move(folder)),
                        button(Glyph.REMOVE, "folders.remove", () -> model.remove(folder)));
        Beside row = Beside.growing(what, how, LEAST_PATH);
        row.getStyleClass().add("card-row");
        return row;
    }

    private Optional<Label> tested(LibraryFolder folder) {
        return Optional.ofNullable(model.tested().get(folder.id()))
                .map(words -> {
                    Label label = new Label(words);
                    label.getStyleClass().add("explain");
                    label.setWrapText(true);
                    label.setMinHeight(Region.USE_PREF_SIZE);
                    return label;
                });
    }

    private CheckBox enabled(LibraryFolder folder) {
        CheckBox box = new CheckBox(texts.text("folders.enabled"));
        box.setSelected(folder.enabled());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.setEnabled(folder, box.isSelected()));
        return box;
    }

    private String facts(Folders.Row row) {
        LibraryFolder folder = row.folder();
        List<String> parts = new ArrayList<>();
        parts.add(texts.plural("title.videos", row.videos()));
        if (!folder.online()) {
            parts.add(texts.text("folders.offline"));
        }
        parts.add(
                folder.scanned() == null
                        ? texts.text("folders.not_scanned")
                        : texts.text(
                                "folders.scanned",
                                texts.formats().day(folder.scanned()),
                                texts.formats().time(folder.scanned())));
        if (row.free() >= 0) {
            parts.add(texts.text("folders.free", texts.formats().bytes(row.free())));
        }
        model.around(folder)
                .ifPresent(
                        outer -> parts.add(texts.text("folders.nested", outer.root().toString())));
        return String.join(" · ", parts);
    }

    private ComboBox<FolderKind> kind(LibraryFolder folder) {
        ComboBox<FolderKind> box = new ComboBox<>();
        box.getItems().setAll(FolderKind.values());
        box.setConverter(new Named<>(kind -> texts.text("folder.kind." + Wording.lower(kind))));
        box.setValue(folder.kind());
        box.setAccessibleText(texts.text("folders.kind"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.setKind(folder, box.getValue()));
        return box;
    }

    private ComboBox<String> profile(LibraryFolder folder) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add(texts.text("folders.profile.default"));
        model.profiles().forEach(profile -> box.getItems().add(profile.name()));
        int at = 0;
        for (int i = 0; i < model.profiles().size(); i++) {
            at = model.profiles().get(i).id().equals(folder.profile()) ? i + 1 : at;
        }
        box.getSelectionModel().select(at);
        box.setAccessibleText(texts.text("title.profile"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> assign(folder, box.getSelectionModel().getSelectedIndex()));
        return box;
    }

    private void assign(LibraryFolder folder, int index) {
        model.assign(folder, index <= 0 ? null : model.profiles().get(index - 1).id());
    }

    private Button button(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    @FXML
    void add() {
        model.choose();
    }

    @FXML
    void typed() {
        model.add(pathField.getText(), pathField::clear);
    }

    @FXML
    void rescanAll() {
        model.rescanAll();
    }
}
