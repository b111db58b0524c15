package org.intertitle.ui.title;

import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Tile;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows one film or series as a matrix with a panel for the chosen cell. */
public final class TitleView implements Screen {
    private static final double ROW = 28;

    private final TitleViewModel model;
    private final Texts texts;
    private final Desktop desktop;
    private final CellPanel cellPanel;
    private final Tile tile = new Tile(56, 72);
    private final Parent root;

    @FXML private BorderPane frame;
    @FXML private StackPane tileSlot;
    @FXML private Label name;
    @FXML private Label meta;
    @FXML private PathLabel place;
    @FXML private ToggleButton allToggle;
    @FXML private ToggleButton gapsToggle;
    @FXML private MenuButton profileMenu;
    @FXML private Button revealButton;
    @FXML private HBox header;
    @FXML private ListView<MatrixRow> matrix;
    @FXML private ListStatePane covering;
    @FXML private HBox legend;
    @FXML private ScrollPane panel;

    public TitleView(TitleViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.desktop = desktop;
        this.cellPanel = new CellPanel(model, texts, desktop);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        tileSlot.getChildren().setAll(tile);
        panel.setContent(cellPanel.node());
        matrix.setFixedCellSize(ROW);
        matrix.setItems(model.matrix().rows());
        matrix.setCellFactory(_ -> new MatrixCell(model, texts));
        matrix.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        revealButton.setTooltip(new Tooltip(texts.text("title.reveal")));
        ToggleGroup shown = new ToggleGroup();
        allToggle.setToggleGroup(shown);
        gapsToggle.setToggleGroup(shown);
        allToggle.setOnAction(_ -> model.gapsOnly().set(false));
        gapsToggle.setOnAction(_ -> model.gapsOnly().set(true));
        model.gapsOnly().subscribe(gaps -> (gaps ? gapsToggle : allToggle).setSelected(true));
        profileMenu.setOnShowing(_ -> model.profiles(this::fillProfiles));
        profileMenu.getItems().setAll(new MenuItem(texts.text("list.loading")));
        model.contents().subscribe(this::show);
        model.load().state().subscribe(this::cover);
        model.cursor().row().subscribe(this::chosen);
        model.cursor().column().subscribe(this::chosen);
        model.facts().details().subscribe(_ -> cellPanel.refresh());
        fillLegend();
    }

    private void fillLegend() {
        for (CellState state :
                List.of(
                        CellState.PRESENT,
                        CellState.EMBEDDED,
                        CellState.POOR,
                        CellState.WANTED,
                        CellState.WORKING,
                        CellState.NOT_WANTED)) {
            Label label = new Label(texts.wording().state(state), new StateIcon(state));
            label.getStyleClass().add("caption");
            legend.getChildren().add(label);
        }
    }

    private void fillProfiles(List<Profile> profiles) {
        profileMenu.getItems().setAll(assign(texts.text("title.profile.inherited"), null));
        profiles.forEach(each -> profileMenu.getItems().add(assign(each.name(), each.id())));
    }

    private MenuItem assign(String text, @Nullable ProfileId profile) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> model.assign(profile));
        return item;
    }

    private void show(@Nullable Contents contents) {
        if (contents == null) {
            return;
        }
        tile.show(contents.title().name());
        name.setText(contents.title().name());
        meta.setText(new TitleWords(texts).meta(contents));
        place.setPath(contents.place().toString());
        drawHeader(contents.columns());
        cellPanel.refresh();
    }

    private void drawHeader(List<Column> columns) {
        Label episode = new Label(texts.text("title.column.video"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header.setPadding(new Insets(0, MatrixCell.END, 0, MatrixCell.START));
        header.getChildren().setAll(episode, gap);
        for (Column column : columns) {
            Label language = new Label(texts.wording().shortLanguage(column.language()));
            Label kind = new Label(texts.wording().kind(column.kind()));
            kind.getStyleClass().add("hint");
            VBox box = new VBox(language, kind);
            box.setAlignment(Pos.CENTER);
            box.setMinWidth(MatrixCell.SLOT);
            box.setPrefWidth(MatrixCell.SLOT);
            header.getChildren().add(box);
        }
    }

    private void chosen() {
        int index = model.cursor().place();
        if (index >= 0) {
            matrix.getSelectionModel().clearAndSelect(index);
            cellPanel.refresh();
        }
        matrix.refresh();
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> covering.loading(texts.text("list.loading"));
            case NOTHING_YET ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.FILM,
                                    texts.text("title.gone"),
                                    texts.text("title.gone.text"),
                                    List.of()));
            case FILTER_HIDES_ALL ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.FILTER,
                                    texts.text("title.filtered"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("filter.clear"),
                                                    model::clearFilter))));
            case ERROR ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ALERT,
                                    texts.text("title.failed"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("action.retry"), model::reload))));
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean far = event.isShortcutDown();
        switch (event.getCode()) {
            case UP -> vertical(-1, far);
            case DOWN -> vertical(1, far);
            case LEFT -> horizontal(-1, event);
            case RIGHT -> horizontal(1, event);
            case P -> model.planMeant();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void vertical(int step, boolean toGap) {
        if (toGap) {
            model.cursor().toGapBelow(step);
        } else {
            model.cursor().move(step, 0);
        }
        matrix.scrollTo(Math.max(0, model.cursor().place() - 6));
    }

    private void horizontal(int step, KeyEvent event) {
        if (!event.isAltDown()) {
            model.cursor().move(0, step);
        }
    }

    @FXML
    void reveal() {
        Contents contents = model.contents().get();
        if (contents != null) {
            desktop.reveal(contents.place());
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
    public void activate(Place at) {
        if (at instanceof Place.OfTitle(var title)) {
            model.activate(title);
            matrix.requestFocus();
        }
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public void narrow(boolean narrow) {
        legend.setVisible(!narrow);
        legend.setManaged(!narrow);
        frame.setRight(null);
        frame.setBottom(null);
        panel.getStyleClass().remove("strip");
        if (narrow) {
            panel.getStyleClass().add("strip");
            frame.setBottom(panel);
        } else {
            frame.setRight(panel);
        }
    }
}
