package org.intertitle.ui.activity;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;

import java.util.List;

/** Shows jobs on the left and history on the right. */
public final class ActivityView implements Screen {
    private static final double ROW = 32;

    private final ActivityViewModel model;
    private final Texts texts;
    private final JobNodes jobNodes;
    private final Parent root;

    @FXML private ScrollPane jobsSide;
    @FXML private VBox jobs;
    @FXML private ListView<HistoryLine> history;
    @FXML private ListStatePane covering;

    public ActivityView(ActivityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.jobNodes = new JobNodes(model, texts);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        history.setFixedCellSize(ROW);
        history.setItems(model.history());
        history.setCellFactory(_ -> new HistoryCell(model, texts));
        history.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        drawJobs();
        model.jobs().subscribe(this::drawJobs);
        model.state().subscribe(this::cover);
    }

    private void drawJobs() {
        jobs.getChildren().setAll(jobNodes.nodes());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && history.getSelectionModel().getSelectedItem()
                        instanceof HistoryLine.Whole(var batch, _)) {
            model.toggle(batch.id());
            event.consume();
        }
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> covering.loading(texts.text("list.loading"));
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
                                                    texts.text("action.retry"), model::reload))));
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
    public void narrow(boolean narrow) {
        jobsSide.setPrefWidth(narrow ? 400 : 528);
    }
}
