package org.intertitle.ui.activity;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.ui.activity.ActivityViewModel.Period;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;

/** Shows jobs on the left and history on the right. */
public final class ActivityView implements Screen {
    private static final String ANY = "";
    private static final List<String> ACTIONS =
            List.of(ANY, "adopt", "extract", "convert", "rename", "restore");

    /** What both parts need to stand side by side. */
    private static final double BESIDE = 960;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final double JOBS_ACROSS = 0.48;
    private static final double JOBS_DOWN = 0.45;

    private final ActivityViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final HistoryActions historyActions;
    private final JobActions jobActions;
    private final VersionsView versions;
    private final Parent root;

    @FXML BorderPane frame;
    @FXML ScrollPane jobsSide;
    @FXML VBox jobs;
    @FXML Label count;
    @FXML ComboBox<String> actionBox;
    @FXML ComboBox<Period> periodBox;
    @FXML StackPane side;
    @FXML ListView<HistoryLine> history;
    @FXML ListStatePane covering;

    public ActivityView(
            ActivityViewModel model,
            Navigator navigator,
            Desktop desktop,
            Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.historyActions = new HistoryActions(model, navigator, desktop, texts);
        this.jobActions = new JobActions(model.jobs(), texts);
        this.versions = new VersionsView(model.versions(), presentation);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        new JobsPane(model.jobs(), presentation, jobs);
        frame.widthProperty().subscribe(this::arrange);
        frame.heightProperty().subscribe(this::arrange);
        jobs.heightProperty().subscribe(this::arrange);
        history.setFixedCellSize(presentation.measures().row());
        history.setItems(model.history().lines());
        history.setCellFactory(_ -> new HistoryCell(model.history(), presentation));
        history.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        history.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> model.history().selected().set(line));
        new ActionMenu(this::ofSelected, presentation).attachTo(history);
        filters();
        side.getChildren().add(versions.root());
        model.versions()
                .file()
                .subscribe((before, file) -> {
                    if (before == null && file != null) {
                        versions.focus();
                    } else if (file == null) {
                        history.requestFocus();
                    }
                });
        model.history()
                .steps()
                .subscribe(
                        steps -> count.setText(texts.plural("activity.steps", steps.intValue())));
        model.history().state().subscribe(this::cover);
    }

    /** Side by side where there is room, otherwise the jobs above the history. */
    private void arrange() {
        double width = frame.getWidth();
        boolean beside = width >= presentation.measures().px(BESIDE);
        jobsSide.setPrefWidth(beside ? width * JOBS_ACROSS : Region.USE_COMPUTED_SIZE);
        jobsSide.setPrefHeight(
                beside
                        ? Region.USE_COMPUTED_SIZE
                        : Math.min(jobs.getHeight(), frame.getHeight() * JOBS_DOWN));
        frame.pseudoClassStateChanged(STACKED, !beside);
        if (beside && frame.getLeft() == null) {
            frame.setTop(null);
            frame.setLeft(jobsSide);
        } else if (!beside && frame.getTop() == null) {
            frame.setLeft(null);
            frame.setTop(jobsSide);
        }
    }

    private void filters() {
        actionBox.getItems().setAll(ACTIONS);
        actionBox.setConverter(
                new Named<>(action ->
                        texts.text("activity.action." + (action.isEmpty() ? "any" : action))));
        actionBox.setValue(ANY);
        actionBox.setOnAction(_ ->
                model.action().set(ANY.equals(actionBox.getValue()) ? null : actionBox.getValue()));
        model.action().subscribe(action -> actionBox.setValue(action == null ? ANY : action));
        periodBox.getItems().setAll(Period.values());
        periodBox.setConverter(
                new Named<>(each -> texts.text("activity.period." + Wording.lower(each))));
        periodBox.valueProperty().bindBidirectional(model.period());
    }

    private List<Action> ofSelected() {
        return historyActions.of(model.history().selected().get());
    }

    private void keyPressed(KeyEvent event) {
        HistoryLine line = model.history().selected().get();
        if (event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.RIGHT
                || event.getCode() == KeyCode.LEFT) {
            switch (line) {
                case HistoryLine.Whole(var batch, var open) -> {
                    if (event.getCode() == KeyCode.ENTER
                            || open == (event.getCode() == KeyCode.LEFT)) {
                        model.history().toggle(batch.id());
                    }
                    event.consume();
                }
                case HistoryLine.More more -> {
                    model.history().more(more);
                    event.consume();
                }
                case HistoryLine.Single _, HistoryLine.Day _ -> {}
                case null -> {}
            }
        }
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> {
                if (history.getItems().isEmpty()) {
                    covering.loading(texts.text("list.loading"));
                }
            }
            case NOTHING_YET ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.CLOCK,
                                    texts.text("status.nothing"),
                                    texts.text("activity.history.empty"),
                                    List.of()));
            case FILTER_HIDES_ALL ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.FILTER,
                                    texts.text("activity.filtered"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("filter.clear"),
                                                    model::clearFilter))));
            case ERROR ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ALERT,
                                    texts.text("activity.failed"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("action.retry"),
                                                    model.history()::restart))));
        }
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
        history.requestFocus();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(ofSelected());
        all.addAll(jobActions.ofAll());
        return all;
    }

    @Override
    public PlaceState state() {
        return PlaceState.NONE
                .with("search", model.head().search().get())
                .with("selected", Integer.toString(history.getSelectionModel().getSelectedIndex()));
    }

    @Override
    public void restore(PlaceState state) {
        state.text("search").ifPresent(model.head().search()::set);
        state.number("selected")
                .filter(at -> at >= 0 && at < history.getItems().size())
                .ifPresent(at -> {
                    history.getSelectionModel().select(at);
                    history.scrollTo(at);
                });
    }

    /** First the versions of a file are let go. */
    @Override
    public boolean backOut() {
        boolean open = model.versions().file().get() != null;
        if (open) {
            model.versions().close();
        }
        return open;
    }

    @Override
    public void focus() {
        history.requestFocus();
    }
}
