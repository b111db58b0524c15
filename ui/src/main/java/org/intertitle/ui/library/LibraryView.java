package org.intertitle.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows the list of films and series as a table with a panel for the selected title. */
public final class LibraryView implements Screen {
    private final LibraryViewModel model;
    private final Texts texts;
    private final LibraryTable columns;
    private final TitlePanel titlePanel;
    private final Parent root;
    private boolean selecting;

    @FXML private BorderPane frame;
    @FXML private HBox chips;
    @FXML private MenuButton missingMenu;
    @FXML private MenuButton kindMenu;
    @FXML private MenuButton stateMenu;
    @FXML private Label problem;
    @FXML private Label count;
    @FXML private TableView<TitleId> table;
    @FXML private ListStatePane covering;
    @FXML private ScrollPane panel;

    public LibraryView(LibraryViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.columns = new LibraryTable(model, texts);
        this.titlePanel = new TitlePanel(model, texts, desktop);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        columns.install(table);
        panel.setContent(titlePanel.node());
        count.textProperty().bind(model.count());
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.chips().subscribe(this::drawChips);
        model.languages().subscribe(this::fillMissing);
        model.state().subscribe(this::cover);
        model.list().revision().subscribe(_ -> table.refresh());
        model.list().ids().subscribe(this::select);
        model.selected().subscribe(this::select);
        table.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        model.facts().subscribe(titlePanel::show);
        fill(kindMenu, "kind", "film", "series", "anime");
        fill(stateMenu, "state", "offline", "damaged", "ignored");
    }

    private void fill(MenuButton menu, String term, String... values) {
        for (String value : values) {
            menu.getItems()
                    .add(item(texts.text("filter." + term + "." + value), term + ":" + value));
        }
    }

    private void fillMissing() {
        missingMenu.getItems().clear();
        model.languages().stream()
                .map(LibraryQueries.AskedLanguage::language)
                .distinct()
                .forEach(language ->
                        missingMenu
                                .getItems()
                                .add(
                                        item(
                                                texts.wording().language(language),
                                                "missing:" + language.tag())));
    }

    private MenuItem item(String text, String term) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> model.narrow(term));
        return item;
    }

    private void drawChips() {
        chips.getChildren().setAll(model.chips().stream().map(this::chip).toList());
        chips.setManaged(!model.chips().isEmpty());
    }

    private Node chip(FilterTokens.Token token) {
        Button chip = new Button(token.label(), new Icon(Glyph.CANCEL));
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(texts.text("filter.remove", token.label()));
        chip.setOnAction(_ -> model.remove(token));
        return chip;
    }

    private void select() {
        TitleId id = model.selected().get();
        int index = id == null ? -1 : model.list().ids().indexOf(id);
        selecting = true;
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
        }
        selecting = false;
    }

    private void picked(@Nullable TitleId id) {
        if (!selecting && id != null) {
            model.selected().set(id);
        }
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> covering.loading(texts.text("list.loading"));
            case NOTHING_YET ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ADD_FOLDER,
                                    texts.text("library.empty"),
                                    texts.text("library.empty.text"),
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("folders.add"), model::addFolder))));
            case FILTER_HIDES_ALL ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.FILTER,
                                    texts.text("library.filtered"),
                                    texts.plural("library.filtered.text", model.total()),
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("filter.clear"),
                                                    model::clearFilter))));
            case ERROR ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ALERT,
                                    texts.text("library.failed"),
                                    model.problem().get(),
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("action.retry"), model::reload))));
        }
    }

    @FXML
    void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.open();
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            model.planSelected();
            event.consume();
        }
    }

    @FXML
    void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            model.open();
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
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
        model.activate(place instanceof Place.Library library ? library.filter() : "");
        table.requestFocus();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public void narrow(boolean narrow) {
        columns.narrow(narrow);
        titlePanel.strip(narrow);
        panel.getStyleClass().remove("strip");
        frame.setRight(null);
        frame.setBottom(null);
        if (narrow) {
            panel.getStyleClass().add("strip");
            frame.setBottom(panel);
        } else {
            frame.setRight(panel);
        }
    }
}
