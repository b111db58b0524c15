package org.intertitle.ui.home;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.jobs.Job;
import org.intertitle.kernel.JobId;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.home.Overview.Change;
import org.intertitle.ui.home.Overview.Library;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Columns;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.ListCover;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.ListStatePane.Choice;
import org.intertitle.ui.kit.ListStatePane.Says;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the library in numbers; each part is drawn anew only where it changed. */
public final class HomeView implements Screen {
    private final HomeViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final Map<JobId, JobLine> jobLines = new HashMap<>();
    private final Parent root;
    private @Nullable Library drawn;
    private Columns.Column lacking = new Columns(0).add();
    private Columns.Column days = new Columns(0).add();

    @FXML HBox columns;
    @FXML VBox left;
    @FXML VBox side;
    @FXML Button coverageNote;
    @FXML Button offlineNote;
    @FXML GridPane coverage;
    @FXML Button doNote;
    @FXML VBox doNow;
    @FXML VBox addedCard;
    @FXML VBox added;
    @FXML Label runningCount;
    @FXML VBox running;
    @FXML VBox changes;
    @FXML ListStatePane covering;

    public HomeView(HomeViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        CoverageCard coverageCard =
                new CoverageCard(coverage, model, texts, presentation.measures());
        DoNowCard doNowCard = new DoNowCard(doNow, model, texts);
        model.library().subscribe(read -> draw(read, coverageCard, doNowCard));
        model.running().subscribe(this::drawJobs);
        model.changes().subscribe(this::drawChanges);
        new ListCover(covering, texts, model.load(), words()).follow(model::details);
    }

    private void draw(@Nullable Library read, CoverageCard coverageCard, DoNowCard doNowCard) {
        if (read == null || read.equals(drawn)) {
            return;
        }
        drawn = read;
        coverageNote.setText(texts.plural("home.coverage.note", read.videos()));
        offlineNote.setText(texts.plural("home.offline", read.offline()));
        Shown.when(read.offline() > 0, offlineNote);
        coverageCard.draw(read.lines());
        doNote.setText(texts.text("home.now.note", read.fixable(), read.wanted()));
        doNowCard.draw(read);
        addedCard.setVisible(!read.added().isEmpty());
        lacking = new Columns(0).add();
        days = new Columns(0).add();
        added.getChildren().setAll(read.added().stream().map(this::title).toList());
    }

    private Node title(TitleRow title) {
        Button name = new Button(title.name());
        name.setMnemonicParsing(false);
        name.getStyleClass().addAll("link", "plain-text", "home-title");
        name.setMinWidth(0);
        name.setOnAction(_ -> model.go(new Place.OfTitle(title.id())));
        Label about = lacking.label("caption", "number");
        about.setText(
                title.wanted() == 0
                        ? texts.text("home.complete")
                        : texts.plural("home.lacks", title.wanted()));
        Label day = days.label("hint", "number");
        day.setText(texts.formats().day(title.added()));
        return row(name, gap(), about, day);
    }

    private void drawJobs(List<Job> jobs) {
        runningCount.setText(jobs.isEmpty() ? "" : texts.number(jobs.size()));
        jobLines.keySet().retainAll(jobs.stream().map(Job::id).toList());
        List<Node> nodes = new ArrayList<>();
        for (Job job : jobs) {
            JobLine line = jobLines.computeIfAbsent(job.id(), _ -> new JobLine(model, texts));
            line.show(job);
            nodes.add(line);
        }
        if (nodes.isEmpty()) {
            nodes.add(quiet("home.idle"));
        }
        if (!running.getChildren().equals(nodes)) {
            running.getChildren().setAll(nodes);
        }
    }

    private void drawChanges(List<Change> found) {
        changes.getChildren().setAll(found.stream().map(this::change).toList());
        if (found.isEmpty()) {
            changes.getChildren().add(quiet("home.nothing_happened"));
        }
    }

    private Node change(Change change) {
        Label what = new Label(texts.plural("history.batch." + change.action(), change.steps()));
        what.getStyleClass().add(change.undone() ? "undone" : "strong");
        Label about = new Label(change.example());
        about.getStyleClass().addAll("caption", "user-text");
        about.setMinWidth(0);
        Label when = new Label(" \u00B7 " + texts.formats().moment(change.when()));
        when.getStyleClass().add("caption");
        when.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox(what, new HBox(about, when));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button undo = new Button(texts.text(change.undone() ? "home.redo" : "home.undo"));
        undo.getStyleClass().add("link");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setAccessibleText(undo.getText() + ": " + what.getText());
        undo.setOnAction(_ -> model.undo(change));
        return row(new Icon(StepWords.done(change.action())), text, undo);
    }

    private Node quiet(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("explain");
        label.setWrapText(true);
        return row(label);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("card-row");
        return row;
    }

    private ListCover.Words words() {
        Says nothing =
                new Says(
                        Glyph.ADD_FOLDER,
                        texts.text("home.empty"),
                        texts.text("home.empty.text"),
                        List.of(
                                new Choice(texts.text("home.begin"), this::begin),
                                new Choice(
                                        texts.text("help.more"),
                                        () -> model.go(HelpPage.about(new Place.FirstRun())))));
        return new ListCover.Words(nothing, nothing, texts.text("home.failed"), model::reload);
    }

    private void begin() {
        model.go(new Place.FirstRun());
    }

    @FXML
    void toLibrary() {
        model.go(new Place.Library(""));
    }

    @FXML
    void toOffline() {
        model.go(new Place.Library("state:offline"));
    }

    @FXML
    void toWanted() {
        model.go(new Place.Wanted(""));
    }

    @FXML
    void toActivity() {
        model.go(new Place.Activity());
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
        model.activate();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                                "home.review",
                                Action.Scope.SCREEN,
                                Glyph.WANTED,
                                () -> texts.text("action.home.review"),
                                () -> model.plan(null))
                        .keys("P")
                        .when(() -> drawn != null && drawn.fixable() > 0));
    }

    @Override
    public void narrow(boolean narrow) {
        double width = presentation.measures().px(320);
        side.setMinWidth(narrow ? 0 : width);
        side.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : width);
        columns.getChildren().remove(side);
        left.getChildren().remove(side);
        (narrow ? left : columns).getChildren().add(side);
    }
}
