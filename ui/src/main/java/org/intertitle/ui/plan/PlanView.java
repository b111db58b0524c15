package org.intertitle.ui.plan;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows the review of a plan, and what came of it once it was applied. */
public final class PlanView implements Screen {
    private static final double ROW = 32;
    private static final KeyCombination APPLY =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final PlanViewModel model;
    private final Texts texts;
    private final StepDetail stepDetail;
    private final PlanFilters filters;
    private final Parent root;

    @FXML private HBox actions;
    @FXML private HBox others;
    @FXML private HBox header;
    @FXML private ListView<PlanLine> list;
    @FXML private ListStatePane covering;
    @FXML private HBox detail;
    @FXML private Label summary;
    @FXML private Label cost;
    @FXML private ProgressBar progress;
    @FXML private HBox undoable;
    @FXML private Button discardButton;
    @FXML private Button undoButton;
    @FXML private Button redoButton;
    @FXML private Button retryButton;
    @FXML private Button applyButton;

    public PlanView(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.stepDetail = new StepDetail(model, texts);
        this.filters = new PlanFilters(model, texts);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        PlanCell.header(header, texts);
        list.setFixedCellSize(ROW);
        list.setItems(model.lines());
        list.setCellFactory(_ -> new PlanCell(model, texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        model.lines().subscribe(this::reselect);
        model.review().subscribe(_ -> summarise());
        model.filter().subscribe(_ -> filters.draw(actions, others));
        model.chosen().subscribe(_ -> showDetail());
        model.preview().subscribe(_ -> showDetail());
        model.target().step().subscribe(this::editing);
        model.target().problem().subscribe(_ -> showDetail());
        model.state().subscribe(this::cover);
    }

    private void reselect() {
        PlannedStep chosen = model.chosen().get();
        for (int at = 0; at < model.lines().size(); at++) {
            if (chosen != null
                    && model.lines().get(at) instanceof PlanLine.Entry(var step)
                    && step.id() == chosen.id()) {
                list.getSelectionModel().clearAndSelect(at);
                return;
            }
        }
    }

    private void picked(@Nullable PlanLine line) {
        if (line instanceof PlanLine.Entry(var step)) {
            model.chosen().set(step);
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

    private void showDetail() {
        PlannedStep step = model.chosen().get();
        visible(detail, step != null);
        if (step != null) {
            detail.getChildren().setAll(stepDetail.nodes(step, model.preview().get()));
        }
    }

    private void summarise() {
        filters.draw(actions, others);
        PlanViewModel.Phase phase = model.phase();
        boolean reviewing = phase == PlanViewModel.Phase.REVIEW;
        boolean applied = phase == PlanViewModel.Phase.APPLIED;
        int failed = model.count(StepStatus.FAILED);
        summary.setText(summaryOf(phase));
        visible(cost, reviewing);
        cost.setText(costText());
        visible(undoable, reviewing);
        visible(progress, phase == PlanViewModel.Phase.APPLYING);
        Plans.Review review = model.review().get();
        progress.setProgress(review == null || review.applying() == null ? 0 : review.applying());
        visible(discardButton, reviewing);
        visible(applyButton, !applied);
        applyButton.setDisable(!reviewing || model.ticked().isEmpty());
        applyButton.setText(texts.plural("plan.apply", model.ticked().size()));
        int standing = model.standing();
        visible(undoButton, applied && standing > 0);
        visible(redoButton, applied && standing == 0 && model.count(StepStatus.DONE) > 0);
        visible(retryButton, applied && failed > 0);
        retryButton.setText(texts.plural("plan.retry", failed));
    }

    private String summaryOf(PlanViewModel.Phase phase) {
        return switch (phase) {
            case REVIEW ->
                    texts.text(
                            "plan.selected",
                            model.ticked().size(),
                            model.count(new PlanViewModel.All()));
            case APPLYING -> texts.text("plan.applying");
            case APPLIED -> result(model.count(StepStatus.DONE), model.standing());
        };
    }

    private String result(int done, int standing) {
        String said =
                done > 0 && standing == 0
                        ? texts.text("plan.undone")
                        : texts.plural("plan.done", standing)
                                + (done > standing
                                        ? " · " + texts.text("plan.of_it_undone", done - standing)
                                        : "");
        return said + failedText(model.count(StepStatus.FAILED));
    }

    private String failedText(int failed) {
        return failed == 0 ? "" : " · " + texts.plural("plan.failed", failed);
    }

    private String costText() {
        return texts.text(
                "plan.cost",
                texts.formats().bytes(model.cost().bytes()),
                texts.formats().span(model.cost().seconds()));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> covering.loading(texts.text("list.loading"));
            case NOTHING_YET ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.WANTED,
                                    texts.text("plan.gone"),
                                    texts.text("plan.gone.text"),
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("rail.wanted"), model::toWanted))));
            case FILTER_HIDES_ALL ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.FILTER,
                                    texts.text("plan.filtered"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("filter.clear"), model::showAll))));
            case ERROR ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ALERT,
                                    texts.text("plan.failed_to_read"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("action.retry"), model::reload))));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (APPLY.match(event)) {
            model.apply();
        } else if (event.getCode() == KeyCode.F2) {
            model.rename();
        } else if (event.getCode() == KeyCode.SPACE) {
            switch (list.getSelectionModel().getSelectedItem()) {
                case PlanLine.Heading heading -> model.toggleAll(heading.action());
                case PlanLine.Entry(var step) -> model.toggle(step);
                case null -> {}
            }
        } else {
            return;
        }
        event.consume();
    }

    @FXML
    void discard() {
        model.discard();
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void redo() {
        model.redo();
    }

    @FXML
    void retry() {
        model.retryFailed();
    }

    @FXML
    void apply() {
        model.apply();
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

    @Override
    public void narrow(boolean narrow) {
        PlanCell.narrowHeader(header, narrow);
    }
}
