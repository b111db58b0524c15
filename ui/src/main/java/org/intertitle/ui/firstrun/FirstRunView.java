package org.intertitle.ui.firstrun;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Embedded;
import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.FileDrop;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.PromptCell;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows the three steps of the first run. */
public final class FirstRunView implements Screen {
    private final FirstRunViewModel model;
    private final Texts texts;
    private final StepRow stepRow;
    private final FolderRows folderRows;
    private final LanguageRows languageRows;
    private final ResultNodes resultNodes;
    private final Waiting waiting;
    private final Parent root;
    private @Nullable Drawn drawn;

    @FXML HBox steps;
    @FXML VBox folderPage;
    @FXML VBox folders;
    @FXML VBox doubtSlot;
    @FXML HBox drop;
    @FXML TextField pathField;
    @FXML Button toLanguages;
    @FXML Button sampleButton;
    @FXML VBox languagePage;
    @FXML VBox languages;
    @FXML Label offersTitle;
    @FXML FlowPane offers;
    @FXML ComboBox<Language> languageBox;
    @FXML CheckBox sidecarsBox;
    @FXML Button toResult;
    @FXML VBox scanBox;
    @FXML ProgressBar scanBar;
    @FXML Label scanText;
    @FXML VBox resultPage;
    @FXML VBox result;

    public FirstRunView(FirstRunViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.stepRow = new StepRow(texts);
        this.folderRows = new FolderRows(model.folders(), texts);
        this.languageRows = new LanguageRows(model.wishes(), presentation);
        this.resultNodes = new ResultNodes(model, texts);
        this.waiting = new Waiting(model, texts);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        model.step().subscribe(step -> show(step.intValue()));
        model.folders().folders().subscribe(this::drawFolders);
        model.folders().proposals().subscribe(this::drawFolders);
        doubtSlot.getChildren().setAll(new DoubtPane(model.folders(), texts));
        model.wishes().wishes().subscribe(this::drawLanguages);
        model.wishes().offers().subscribe(this::drawOffers);
        model.wishes()
                .choices()
                .subscribe(() -> languageBox.getItems().setAll(model.wishes().choices()));
        languageBox.setConverter(new Named<>(texts.wording()::language));
        languageBox.setButtonCell(new PromptCell<>(languageBox));
        languageBox.setOnAction(_ -> languageChosen());
        model.wishes().embedded().subscribe(each -> sidecarsBox.setSelected(each == Embedded.NONE));
        sidecarsBox.setOnAction(_ -> sidecarsChosen());
        model.progress().subscribe(this::progressed);
        model.result().subscribe(_ -> drawResult());
        drawFolders();
        drawLanguages();
        drawOffers();
        FileDrop.install(drop, model.folders()::add);
    }

    private void show(int step) {
        steps.getChildren().setAll(stepRow.nodes(step));
        boolean free = focusIsFree();
        Shown.when(step == 1, folderPage);
        Shown.when(step == 2, languagePage);
        Shown.when(step == 3, resultPage);
        drawResult();
        if (free) {
            focus();
        }
    }

    private void drawFolders() {
        Beginning.Progress progress = model.progress().get();
        List<Node> rows = folderRows.nodes(progress != null && progress.running());
        if (!folders.getChildren().equals(rows)) {
            Kept kept = Kept.of(folders);
            folders.getChildren().setAll(rows);
            kept.restore(folders);
        }
        Shown.when(!folders.getChildren().isEmpty(), folders);
        toLanguages.setDisable(model.folders().folders().isEmpty());
        Shown.when(!model.folders().hasSample(), sampleButton);
    }

    private void drawLanguages() {
        Kept kept = Kept.of(languages);
        languages.getChildren().setAll(languageRows.nodes());
        kept.restore(languages);
        Shown.when(!languages.getChildren().isEmpty(), languages);
        toResult.setDisable(model.wishes().wishes().isEmpty());
    }

    private void drawOffers() {
        languageRows.offers(offers);
        Shown.when(!offers.getChildren().isEmpty(), offers, offersTitle);
    }

    private void languageChosen() {
        Language language = languageBox.getValue();
        if (language != null) {
            model.wishes().add(language);
            languageBox.setValue(null);
        }
    }

    private void sidecarsChosen() {
        model.wishes().embedded().set(sidecarsBox.isSelected() ? Embedded.NONE : Embedded.ANY);
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
        drawFolders();
        drawResult();
    }

    private void drawResult() {
        if (model.step().get() != 3) {
            return;
        }
        Result found = model.result().get();
        if (found == null) {
            drawn = null;
            waiting.show(model.progress().get());
            if (waiting.getParent() == null) {
                result.getChildren().setAll(waiting);
            }
            return;
        }
        Drawn next = new Drawn(found, model.folders().hasSample());
        if (!next.equals(drawn)) {
            drawn = next;
            draw(found);
        }
    }

    private void draw(Result found) {
        boolean had = result.lookup("#main") != null;
        Kept kept = Kept.of(result);
        result.getChildren().setAll(resultNodes.nodes(found));
        kept.restore(result);
        if (!had && focusIsFree()) {
            focus();
        }
    }

    /**
     * What the result was drawn from: without news it stays, also under a mouse that is pressed.
     */
    private record Drawn(Result result, boolean sample) {}

    /** Whether nobody would lose the focus to this screen. */
    private boolean focusIsFree() {
        Scene scene = result.getScene();
        if (scene == null) {
            return false;
        }
        Node owner = scene.getFocusOwner();
        return owner == null || root.isFocusWithin() || !owner.isVisible();
    }

    @FXML
    void choose() {
        model.choose();
    }

    @FXML
    void typed() {
        model.folders().add(pathField.getText(), pathField::clear);
    }

    @FXML
    void sample() {
        model.folders().trySample();
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
        return new FirstRunActions(model, texts).all();
    }

    @Override
    public ScreenHead head() {
        return model.head();
    }

    @Override
    public void activate(Place place) {
        model.activate();
        focus();
    }

    @Override
    public boolean backOut() {
        return model.folders().dismiss();
    }

    /** Goes to what the step is about: the path, the first language, the main button. */
    @Override
    public void focus() {
        Node first =
                switch (model.step().get()) {
                    case 1 -> pathField;
                    case 2 -> languages.lookup("#extent");
                    default -> result.lookup(model.result().get() == null ? "#later" : "#main");
                };
        if (first != null && first.getScene() == null) {
            whenInScene(first);
        } else if (first != null) {
            first.requestFocus();
        }
    }

    /** What lies in a scroll pane is in no scene before that is drawn first. */
    private static void whenInScene(Node node) {
        node.sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable scene) {
                                scene.removeListener(this);
                                node.requestFocus();
                            }
                        });
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
