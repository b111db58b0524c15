package org.intertitle.ui.plan;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListCover;
import org.intertitle.ui.kit.ListFlow;
import org.intertitle.ui.kit.ListHeader;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows the review of a plan, and what came of it once it was applied. */
public final class PlanView implements Screen {
    private final PlanViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final StepDetail stepDetail;
    private final PlanSummary words;
    private final PlanActions planActions;
    private final StepRow.Words columns;
    private final Parent root;
    private @Nullable ListFlow flow;
    private @Nullable PlanFilters filters;
    private @Nullable PlanBar bar;
    private @Nullable PlanNotice note;

    @FXML HBox actions;
    @FXML HBox others;
    @FXML HBox notice;
    @FXML ListHeader header;
    @FXML ListView<PlanLine> list;
    @FXML ListStatePane covering;
    @FXML HBox detail;
    @FXML HBox summaryBar;

    public PlanView(PlanViewModel model, Desktop desktop, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.stepDetail = new StepDetail(model, presentation);
        this.words = new PlanSummary(texts);
        this.planActions = new PlanActions(model, words, texts, desktop);
        this.columns = new StepRow.Words(presentation.measures());
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        flow = new ListFlow(list);
        PlanFilters row = new PlanFilters(model, texts, actions, others);
        filters = row;
        bar = new PlanBar(summaryBar, model.commands(), words, texts);
        note = new PlanNotice(notice, model, words, planActions, texts);
        header.follow(flow, StepRow.edge(presentation));
        StepRow.header(header, presentation, columns);
        list.setFixedCellSize(presentation.measures().row());
        list.setItems(model.steps().lines());
        list.setCellFactory(_ -> new PlanCell(model, presentation, columns));
        list.widthProperty().subscribe(this::fitColumns);
        flow.barWidth().subscribe(this::fitColumns);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        new ActionMenu(this::actions, presentation).attachTo(list);
        model.steps().lines().subscribe(this::reselect);
        model.review().subscribe(_ -> summarise());
        model.stale().subscribe(_ -> staleChanged());
        model.steps().filter().subscribe(_ -> row.draw());
        model.steps().chosen().subscribe(_ -> chosen());
        model.preview().subscribe(_ -> showDetail());
        model.target().step().subscribe(this::editing);
        model.target().problem().subscribe(stepDetail::problem);
        detail.widthProperty().subscribe(width -> fitDetail(width.doubleValue()));
        new ListCover(covering, texts, model.load(), coverWords()).follow(model::details);
    }

    private ListCover.Words coverWords() {
        return new ListCover.Words(
                new ListStatePane.Says(
                        Glyph.WANTED,
                        texts.text("plan.gone"),
                        texts.text("plan.gone.text"),
                        List.of(
                                new ListStatePane.Choice(
                                        texts.text("rail.wanted"), model::toWanted))),
                ListCover.hidden(texts, texts.text("plan.filtered"), model::showAll),
                texts.text("plan.failed_to_read"),
                model::reload);
    }

    private void fitColumns() {
        columns.fit(list.getWidth() - (flow == null ? 0 : flow.barWidth().get()));
    }

    private void reselect() {
        PlannedStep chosen = model.steps().chosen().get();
        PlanLine selected = list.getSelectionModel().getSelectedItem();
        boolean same =
                chosen != null
                        && selected instanceof PlanLine.Entry(var step)
                        && step.id() == chosen.id();
        for (int at = 0; chosen != null && !same && at < model.steps().lines().size(); at++) {
            if (model.steps().lines().get(at) instanceof PlanLine.Entry(var step)
                    && step.id() == chosen.id()) {
                list.getSelectionModel().clearAndSelect(at);
                return;
            }
        }
    }

    private void picked(@Nullable PlanLine line) {
        if (line instanceof PlanLine.Entry(var step)) {
            model.steps().chosen().set(step);
            PlannedStep edited = model.target().step().get();
            if (edited != null && edited.id() != step.id()) {
                model.target().cancel();
            }
        }
    }

    private void editing(@Nullable PlannedStep step) {
        showDetail();
        if (step == null) {
            list.requestFocus();
        }
    }

    private void chosen() {
        showDetail();
        reselect();
    }

    private void showDetail() {
        PlannedStep step = model.steps().chosen().get();
        Shown.when(step != null, detail);
        if (step != null) {
            detail.getChildren().setAll(stepDetail.nodes(step, model.preview().get()));
        }
    }

    private void fitDetail(double width) {
        if (stepDetail.fit(width)) {
            showDetail();
        }
    }

    private void staleChanged() {
        list.refresh();
        summarise();
    }

    private void summarise() {
        PlanFilters row = filters;
        if (row != null) {
            row.draw();
        }
        model.standing().ifPresent(this::summarise);
    }

    private void summarise(PlanStanding all) {
        if (bar != null && note != null) {
            bar.show(all);
            note.show(all, model.stale().get().size());
        }
    }

    private void keyPressed(KeyEvent event) {
        PlanLine line = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE) {
            switch (line) {
                case PlanLine.Heading heading -> model.toggleAll(heading.action());
                case PlanLine.Entry(var step) -> model.toggle(step);
                case null -> {}
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && line instanceof PlanLine.Heading heading) {
            model.steps().fold(heading.action());
            event.consume();
        }
    }

    @Override
    public List<Action> actions() {
        return planActions.actions();
    }

    @Override
    public PlaceState state() {
        return PlanPlaces.state(model, flow == null ? 0 : flow.first());
    }

    @Override
    public void restore(PlaceState state) {
        int top = PlanPlaces.restore(model, state);
        if (flow != null) {
            flow.top(top);
        }
    }

    @Override
    public void focus() {
        list.requestFocus();
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
        if (place instanceof Place.Review(var plan)) {
            model.activate(plan);
            list.requestFocus();
        }
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
