package org.intertitle.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.ListCover;
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

import java.util.ArrayList;
import java.util.List;

/** Shows the list of films and series as a table with a panel for the selected title. */
public final class LibraryView implements Screen {
    private static final String ID = "library.";
    private static final String POSTERS = ID + "posters";

    private final LibraryViewModel model;
    private final TitleCommands commands;
    private final Presentation presentation;
    private final Texts texts;
    private final LibraryActions actions;
    private final LibraryTable columns;
    private final PosterGrid grid;
    private final SidePanel side;
    private final Parent root;
    private boolean selecting;

    @FXML private BorderPane frame;
    @FXML private HBox chips;
    @FXML private MenuButton missingMenu;
    @FXML private MenuButton kindMenu;
    @FXML private MenuButton stateMenu;
    @FXML private Label count;
    @FXML private Button selectAllButton;
    @FXML private Button clearButton;
    @FXML private StackPane lists;
    @FXML private ToggleButton postersButton;
    @FXML private TableView<TitleId> table;
    @FXML private ListStatePane covering;
    @FXML private ScrollPane panel;

    public LibraryView(
            LibraryViewModel model,
            TitleCommands commands,
            Presentation presentation,
            Desktop desktop,
            Artwork artwork) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.commands = commands;
        this.actions = new LibraryActions(model, commands, texts, desktop, this::chooseProfile);
        this.columns = new LibraryTable(model, presentation);
        this.side =
                new SidePanel(
                        model,
                        commands,
                        presentation,
                        desktop,
                        artwork,
                        new ActionMenu(this::actions, presentation));
        this.grid =
                new PosterGrid(
                        model.list(),
                        model.selection(),
                        model.selected(),
                        new PosterArt(
                                artwork,
                                model::artwork,
                                presentation.measures().px(Poster.WIDTH),
                                presentation.measures().px(Poster.HEIGHT)),
                        model::open,
                        presentation);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        columns.install(table);
        panel.setContent(side.node());
        count.textProperty().bind(model.selection().summary());
        model.chips().subscribe(this::drawChips);
        model.languages().subscribe(this::fillMissing);
        new ListCover(covering, texts, model.load(), words()).follow(model::details);
        new ActionMenu(this::actions, presentation).attachTo(table);
        new ActionMenu(this::actions, presentation).attachTo(grid);
        lists.getChildren().add(1, grid);
        postersButton.setSelected(presentation.memory().text(POSTERS).isPresent());
        postersButton.selectedProperty().subscribe(this::showPosters);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pick);
        model.list().revision().subscribe(_ -> columns.redraw());
        model.selection().summary().subscribe(_ -> selectionChanged());
        model.list().ids().subscribe(this::select);
        model.selected().subscribe(this::select);
        table.getSelectionModel().selectedItemProperty().subscribe(this::picked);
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

    private ListCover.Words words() {
        return new ListCover.Words(
                new ListStatePane.Says(
                        Glyph.ADD_FOLDER,
                        texts.text("library.empty"),
                        texts.text("library.empty.text"),
                        List.of(
                                new ListStatePane.Choice(
                                        texts.text("folders.add"), model::addFolder))),
                ListCover.hidden(texts, texts.text("library.filtered"), model::clearFilter),
                texts.text("library.failed"),
                model::reload);
    }

    private void showPosters(boolean posters) {
        presentation.memory().put(POSTERS, posters ? "1" : "");
        boolean focused = table.isFocused() || grid.isFocused();
        Shown.when(posters, grid);
        Shown.when(!posters, table);
        if (focused) {
            list().requestFocus();
        }
    }

    /** The list that is shown. */
    private Control list() {
        return postersButton.isSelected() ? grid : table;
    }

    private void selectionChanged() {
        Shown.when(!model.selection().isEmpty(), clearButton);
        int all = model.list().ids().size();
        Shown.when(all > 0 && model.selection().size() < all, selectAllButton);
        selectAllButton.setText(texts.text("library.select_all", all));
        columns.mark();
    }

    @FXML
    void selectAll() {
        model.selection().selectAll();
    }

    @FXML
    void clearSelection() {
        model.selection().clear();
    }

    /** Space selects, with Shift all rows on the way are. */
    private void pick(KeyEvent event) {
        TitleId cursor = model.selected().get();
        boolean moves = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.SPACE && cursor != null) {
            model.selection().toggle(cursor);
        } else if (moves && event.isShiftDown() && cursor != null) {
            extend(cursor, event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void extend(TitleId from, int step) {
        if (model.selection().isEmpty()) {
            model.selection().toggle(from);
        }
        List<TitleId> ids = model.list().ids();
        int to = Math.clamp((long) ids.indexOf(from) + step, 0, ids.size() - 1);
        model.selected().set(ids.get(to));
        table.scrollTo(Math.max(0, to - 3));
        model.selection().extendTo(ids.get(to));
    }

    @FXML
    void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.open();
            event.consume();
        }
    }

    @FXML
    void clicked(MouseEvent event) {
        TitleId cursor = model.selected().get();
        if (event.getButton() != MouseButton.PRIMARY || cursor == null) {
            return;
        }
        if (event.getClickCount() == 2) {
            model.open();
        } else if (event.isShortcutDown()) {
            model.selection().toggle(cursor);
        } else if (event.isShiftDown()) {
            model.selection().extendTo(cursor);
        } else if (!model.selection().isEmpty()) {
            model.selection().clear();
        }
    }

    private void chooseProfile() {
        model.profiles(all ->
                new ActionMenu(
                                () -> ProfileChoice.actions(all, model, commands, texts),
                                presentation)
                        .showAtFocus(list()));
    }

    @Override
    public void focus() {
        list().requestFocus();
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
        list().requestFocus();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(actions.actions());
        all.add(
                Action.of(
                                POSTERS,
                                Action.Scope.SCREEN,
                                Glyph.FILM,
                                () -> texts.text("action.library.posters"),
                                postersButton::fire)
                        .keys("V"));
        return all;
    }

    @Override
    public PlaceState state() {
        return LibraryPlaces.state(model, new TableTop(table).get());
    }

    @Override
    public void restore(PlaceState state) {
        table.scrollTo(LibraryPlaces.restore(model, state));
        columns.showOrder(table);
    }

    /** First the selection is let go. */
    @Override
    public boolean backOut() {
        if (model.selection().isEmpty()) {
            return false;
        }
        model.selection().clear();
        return true;
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public void narrow(boolean narrow) {
        columns.narrow(narrow);
        side.strip(narrow);
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
