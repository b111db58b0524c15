package org.intertitle.ui.title;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListCover;
import org.intertitle.ui.kit.ListHeader;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.PanelPlace;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Tile;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Shows one film or series as a matrix with a panel for the chosen cell. */
public final class TitleView implements Screen {
    private static final int LONGEST_NAME = 120;

    private final TitleViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final Desktop desktop;
    private final TitleActions actions;
    private final CellPanel cellPanel;
    private final MatrixList matrix;
    private final ColumnWindow columns;
    private final Tile tile = new Tile(56, 72);
    private final Label sums = new Label();
    private final Parent root;

    @FXML BorderPane frame;
    @FXML HBox about;
    @FXML StackPane tileSlot;
    @FXML Label name;
    @FXML Label meta;
    @FXML PathLabel place;
    @FXML Label profile;
    @FXML ToggleButton allToggle;
    @FXML ToggleButton gapsToggle;
    @FXML MenuButton profileMenu;
    @FXML Button revealButton;
    @FXML VBox top;
    @FXML ListHeader header;
    @FXML StackPane body;
    @FXML ListStatePane covering;
    @FXML HBox legend;
    @FXML ScrollPane panel;

    public TitleView(TitleViewModel model, Presentation presentation, Desktop desktop) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.desktop = desktop;
        this.actions = new TitleActions(model, texts, desktop);
        this.cellPanel = new CellPanel(model, actions, presentation);
        this.columns = new ColumnWindow(presentation.measures());
        this.matrix = new MatrixList(model, columns, presentation);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        name.getStyleClass().add("user-text");
        profile.getStyleClass().add("user-text");
        tileSlot.getChildren().setAll(tile);
        panel.setContent(cellPanel.node());
        body.getChildren().addFirst(matrix);
        model.dragOut().from(matrix);
        top.getChildren().add(1, new TitleNotice(model, texts));
        header.follow(matrix.flow(), columns.edge());
        new ActionMenu(actions::here, presentation).attachTo(matrix);
        model.dragOut().from(matrix);
        new MatrixHeader(
                header, model, columns, texts, new ActionMenu(actions::column, presentation));
        revealButton.setTooltip(new Tooltip(texts.text("title.reveal")));
        ToggleGroup shown = new ToggleGroup();
        allToggle.setToggleGroup(shown);
        gapsToggle.setToggleGroup(shown);
        allToggle.setOnAction(_ -> model.gapsOnly().set(false));
        gapsToggle.setOnAction(_ -> model.gapsOnly().set(true));
        model.gapsOnly().subscribe(gaps -> (gaps ? gapsToggle : allToggle).setSelected(true));
        profileMenu.setOnShowing(_ -> model.decisions().profiles(this::fillProfiles));
        profileMenu.getItems().setAll(new MenuItem(texts.text("list.loading")));
        model.contents().subscribe(this::show);
        Soon panelSoon = model.soon(cellPanel::refresh);
        model.cursor().row().subscribe(_ -> panelSoon.ask());
        model.cursor().column().subscribe(_ -> panelSoon.ask());
        model.facts().details().subscribe(_ -> panelSoon.ask());
        model.facts().best().subscribe(_ -> panelSoon.ask());
        model.marks().revision().subscribe(_ -> panelSoon.ask());
        model.matrix().revision().subscribe(_ -> panelSoon.ask());
        model.reach().reach().subscribe(_ -> panelSoon.ask());
        new ListCover(covering, texts, model.load(), words()).follow(model::details);
        fillLegend();
    }

    private ListCover.Words words() {
        return new ListCover.Words(
                new ListStatePane.Says(
                        Glyph.FILM,
                        texts.text("title.gone"),
                        texts.text("title.gone.text"),
                        List.of(
                                new ListStatePane.Choice(
                                        texts.text("rail.library"), model::toLibrary))),
                ListCover.hidden(texts, texts.text("title.filtered"), model::clearFilter),
                texts.text("title.failed"),
                model::reload);
    }

    private void fillLegend() {
        Flow signs = new Flow();
        signs.getStyleClass().add("legend-signs");
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
            label.setMinWidth(Region.USE_PREF_SIZE);
            signs.getChildren().add(label);
        }
        sums.getStyleClass().add("hint");
        sums.setMinWidth(Region.USE_PREF_SIZE);
        sums.setText(texts.text("title.legend.sums"));
        HBox.setHgrow(signs, Priority.ALWAYS);
        legend.getChildren().setAll(signs, sums);
    }

    private void fillProfiles(List<Profile> profiles) {
        ToggleGroup own = new ToggleGroup();
        profileMenu.getItems().setAll(assign(texts.text("title.profile.inherited"), null, own));
        profiles.forEach(each -> profileMenu.getItems().add(assign(each.name(), each, own)));
    }

    private MenuItem assign(String text, @Nullable Profile profile, ToggleGroup own) {
        Contents contents = model.contents().get();
        ProfileId present = contents == null ? null : contents.title().profile();
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(own);
        item.setSelected(Objects.equals(present, profile == null ? null : profile.id()));
        item.setOnAction(_ -> model.assign(profile));
        return item;
    }

    private void show(@Nullable Contents contents) {
        about.setVisible(contents != null);
        if (contents == null) {
            return;
        }
        String whole = OneLine.of(contents.title().name());
        tile.show(whole);
        name.setText(OneLine.of(whole, LONGEST_NAME));
        name.setTooltip(new Tooltip(whole));
        profile.setText(texts.text("title.profile.named", contents.profile()));
        profile.setTooltip(new Tooltip(profile.getText()));
        meta.setText(new TitleWords(texts).meta(contents));
        meta.setTooltip(new Tooltip(meta.getText()));
        place.setPath(contents.place().toString());
        gapsToggle.setText(
                texts.text("title.gaps", contents.lines().stream().filter(Matrix::hasGap).count()));
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
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public PlaceState state() {
        return TitlePlaces.state(model, matrix.flow().first());
    }

    @Override
    public void restore(PlaceState state) {
        matrix.top(TitlePlaces.restore(model, state));
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public void focus() {
        matrix.requestFocus();
    }

    /** First the marks are let go. */
    @Override
    public boolean backOut() {
        if (model.marks().isEmpty()) {
            return false;
        }
        model.marks().clear();
        return true;
    }

    @Override
    public void narrow(boolean narrow) {
        legend.setVisible(!narrow);
        legend.setManaged(!narrow);
        cellPanel.strip(narrow);
        PanelPlace.fit(frame, panel, narrow);
    }
}
