package org.intertitle.ui.subtitle;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.intertitle.ui.subtitle.Subtitles.Standing;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows one subtitle: its cues, and beside them the chosen one, the problems, what the file is. */
public final class SubtitleView implements Screen {
    private final SubtitleViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final SubtitlePanel panel;
    private final EncodingPane encodingPane;
    private @Nullable CueTable cues;
    private @Nullable SubtitleSide beside;
    private final Parent root;

    @FXML BorderPane frame;
    @FXML HBox banner;
    @FXML Icon bannerIcon;
    @FXML Label bannerText;
    @FXML Button bannerButton;
    @FXML TableView<CueLine> table;
    @FXML ListStatePane covering;
    @FXML VBox side;
    @FXML VBox cueSection;
    @FXML VBox lists;
    @FXML VBox about;
    @FXML HBox problemSection;
    @FXML Label cueTitle;
    @FXML Label cueTimes;
    @FXML TextArea cueText;
    @FXML CheckBox markup;
    @FXML Label problemCount;
    @FXML Label noProblems;
    @FXML ListView<ProblemLine> problemList;
    @FXML HBox otherSection;
    @FXML Label otherTitle;
    @FXML ListView<Other> otherList;
    @FXML GridPane facts;
    @FXML PathLabel path;
    @FXML Button encodings;
    @FXML MenuButton others;

    public SubtitleView(SubtitleViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.panel = new SubtitlePanel(model, texts);
        this.encodingPane = new EncodingPane(model, presentation);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        CueTable made = new CueTable(table, model.cues(), texts, presentation.measures());
        made.install();
        cues = made;
        new ActionMenu(this::actions, presentation).attachTo(table);
        beside = new SubtitleSide(frame, side, List.of(cueSection, lists, about));
        panel.install(otherList);
        otherList.setFixedCellSize(presentation.measures().compactRow());
        problemList.setFixedCellSize(presentation.measures().compactRow());
        problemList.setItems(model.cues().problems());
        problemList.setCellFactory(_ -> new ProblemCell(texts));
        problemList.getSelectionModel().selectedItemProperty().subscribe(this::toProblem);
        problemList.setOnMouseClicked(
                _ -> toProblem(problemList.getSelectionModel().getSelectedItem()));
        model.cues().problems().addListener((ListChangeListener<ProblemLine>) _ -> drawSections());
        markup.selectedProperty().bindBidirectional(model.cues().marked());
        model.cues().chosen().subscribe(_ -> drawCue());
        model.cues().marked().subscribe(_ -> drawCue());
        model.reading().opened().subscribe(this::draw);
        model.reading().state().subscribe(_ -> drawState());
        model.reading().standing().subscribe(_ -> drawBanner());
        model.encodings().isOpen().subscribe(this::showEncodings);
        drawSections();
    }

    private void showEncodings(boolean open) {
        boolean had = encodingPane.isFocusWithin();
        if (beside != null) {
            beside.instead(open ? encodingPane : null);
        }
        if (open) {
            encodingPane.focus();
        } else if (had) {
            table.requestFocus();
        }
    }

    private void toProblem(@Nullable ProblemLine problem) {
        if (problem != null) {
            model.cues().jump(problem.cue());
        }
    }

    private void drawSections() {
        int count = model.cues().problems().size();
        problemCount.setText(texts.number(count));
        Opened now = model.reading().opened().get();
        boolean text = now != null && now.contents() instanceof Subtitles.Text;
        Shown.when(text, problemSection, cueSection);
        Shown.when(text && count == 0, noProblems);
        Shown.when(text && count > 0, problemList);
        boolean choice = model.use().others().size() > 1;
        Shown.when(choice && text, others);
        Shown.when(choice && now != null && !text, otherSection, otherList);
    }

    private void drawCue() {
        panel.cue(cueTitle, cueTimes, cueText);
    }

    private void draw(@Nullable Opened opened) {
        panel.facts(facts, opened);
        panel.others(others, otherTitle, otherList);
        if (cues != null) {
            cues.pictures(panel.pictures() > 0);
        }
        path.setPath(opened == null ? "" : opened.origin().file().toString());
    }

    private void drawState() {
        new SubtitleStates(model, texts).cover(covering);
        Shown.when(model.reading().encodable(), encodings);
        if (beside != null) {
            beside.show(model.reading().opened().get() != null || model.reading().encodable());
        }
        Shown.when(model.reading().opened().get() != null, path);
        drawSections();
        drawBanner();
        drawCue();
    }

    /** Tells first that the file has changed or gone, else that there are pictures only. */
    private void drawBanner() {
        Standing standing = model.reading().standing().get();
        boolean same = standing == Standing.SAME;
        int pictures = panel.pictures();
        Shown.when(!same || pictures > 0, banner);
        Shown.when(!same, bannerButton);
        banner.getStyleClass().remove("plain");
        if (same) {
            banner.getStyleClass().add("plain");
        }
        bannerIcon.setGlyph(same ? Glyph.INFO : Glyph.WARNING);
        bannerText.setText(
                same
                        ? texts.plural("subtitle.pictures.known", pictures)
                        : texts.text("subtitle.standing." + Wording.lower(standing)));
        bannerButton.setText(texts.text("subtitle.again"));
    }

    @FXML
    void again() {
        model.reading().again();
    }

    @FXML
    void chooseEncoding() {
        model.encodings().open();
    }

    @FXML
    void reveal() {
        model.use().reveal();
    }

    @FXML
    void copyText() {
        model.use().copyText();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ScreenHead head() {
        return model.head();
    }

    @Override
    public void activate(Place place) {
        if (place instanceof Place.OfSubtitle(var at, var together)) {
            model.activate(at, together);
            panel.others(others, otherTitle, otherList);
            drawState();
        }
        table.requestFocus();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public List<Action> actions() {
        return new SubtitleActions(model, texts).all();
    }

    @Override
    public PlaceState state() {
        return SubtitleMemory.state(model);
    }

    @Override
    public void restore(PlaceState state) {
        SubtitleMemory.restore(model, state);
    }

    @Override
    public boolean backOut() {
        return model.encodings().close();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void narrow(boolean narrow) {
        if (beside != null && cues != null) {
            beside.narrow(narrow);
            cues.narrow(narrow);
        }
    }
}
