package org.intertitle.ui.firstrun;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Embedded;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PromptCell;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows the three steps of the first run. */
public final class FirstRunView implements Screen {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final FirstRunViewModel model;
    private final Texts texts;
    private final FirstRunRows rows;
    private final ResultNodes resultNodes;
    private final Parent root;

    @FXML private HBox steps;
    @FXML private VBox folderPage;
    @FXML private VBox folders;
    @FXML private HBox drop;
    @FXML private TextField pathField;
    @FXML private Button toLanguages;
    @FXML private VBox languagePage;
    @FXML private VBox languages;
    @FXML private ComboBox<Language> languageBox;
    @FXML private CheckBox sidecarsBox;
    @FXML private VBox scanBox;
    @FXML private ProgressBar scanBar;
    @FXML private Label scanText;
    @FXML private VBox resultPage;
    @FXML private VBox result;

    public FirstRunView(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.rows = new FirstRunRows(model, texts);
        this.resultNodes = new ResultNodes(model, texts);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        model.step().subscribe(step -> show(step.intValue()));
        model.folders().subscribe(this::drawFolders);
        model.proposals().subscribe(this::drawFolders);
        model.languages().subscribe(this::drawLanguages);
        model.choices().subscribe(() -> languageBox.getItems().setAll(model.choices()));
        languageBox.setConverter(new Named<>(texts.wording()::language));
        languageBox.setButtonCell(new PromptCell<>(languageBox));
        languageBox.setOnAction(_ -> languageChosen());
        sidecarsBox.setOnAction(
                _ -> model.embedded().set(sidecarsBox.isSelected() ? Embedded.NONE : Embedded.ANY));
        model.progress().subscribe(this::progressed);
        model.result().subscribe(_ -> drawResult());
        drawFolders();
        drop.setOnDragOver(this::over);
        drop.setOnDragExited(_ -> drop.pseudoClassStateChanged(DROPPING, false));
        drop.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            drop.pseudoClassStateChanged(DROPPING, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().forEach(file -> model.add(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    private void show(int step) {
        steps.getChildren().setAll(rows.steps(step));
        visible(folderPage, step == 1);
        visible(languagePage, step == 2);
        visible(resultPage, step == 3);
        drawResult();
    }

    private static void visible(VBox page, boolean visible) {
        page.setVisible(visible);
        page.setManaged(visible);
    }

    private void drawFolders() {
        folders.getChildren().setAll(rows.folders());
        folders.setVisible(!folders.getChildren().isEmpty());
        folders.setManaged(!folders.getChildren().isEmpty());
        toLanguages.setDisable(model.folders().isEmpty());
    }

    private void drawLanguages() {
        languages.getChildren().setAll(rows.languages());
    }

    private void languageChosen() {
        Language language = languageBox.getValue();
        if (language != null) {
            model.addLanguage(language);
            languageBox.setValue(null);
        }
    }

    private void progressed(Beginning.@Nullable Progress progress) {
        scanBox.setVisible(progress != null);
        if (progress != null) {
            scanBar.setProgress(progress.running() ? progress.fraction() : 1);
            scanText.setText(
                    progress.running()
                            ? new JobWords(texts).detail(progress.detail())
                            : texts.text("firstrun.scanned"));
        }
        drawResult();
    }

    private void drawResult() {
        result.getChildren().setAll(resultNodes.nodes());
    }

    @FXML
    void choose() {
        model.choose();
    }

    @FXML
    void typed() {
        model.add(pathField.getText(), pathField::clear);
    }

    @FXML
    void sample() {
        model.trySample();
    }

    @FXML
    void next() {
        model.next();
    }

    @FXML
    void previous() {
        model.previous();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                action("firstrun.choose", Glyph.ADD_FOLDER, model::choose)
                        .keys("Ctrl+O")
                        .when(() -> model.step().get() == 1),
                action("firstrun.sample", Glyph.FILM, model::trySample)
                        .when(() -> model.step().get() == 1),
                action("firstrun.next", Glyph.ARROW, model::next)
                        .keys("Ctrl+Enter")
                        .when(() -> model.step().get() < 3 && !model.folders().isEmpty()),
                action("firstrun.previous", Glyph.BACK, model::previous)
                        .when(() -> model.step().get() > 1));
    }

    private Action action(String id, Glyph glyph, Runnable run) {
        return Action.of(id, Action.Scope.SCREEN, glyph, () -> texts.text("action." + id), run);
    }

    @Override
    public ScreenHead head() {
        return model.head();
    }

    @Override
    public void activate(Place place) {
        model.activate();
    }

    @Override
    public void focus() {
        if (model.step().get() == 1) {
            pathField.requestFocus();
        } else {
            Screen.super.focus();
        }
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
