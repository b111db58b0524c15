package org.intertitle.ui.wanted;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.intertitle.kernel.Language;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.DrawnCells;
import org.intertitle.ui.kit.FilterChip;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListCover;
import org.intertitle.ui.kit.ListFlow;
import org.intertitle.ui.kit.ListHeader;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.PanelPlace;
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

/** Shows what is missing as a list of groups, with a panel for the item under the cursor. */
public final class WantedView implements Screen {
    private final WantedViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final WantedActions actions;
    private final WantedPanel details;
    private final Parent root;
    private final DrawnCells cells = new DrawnCells();
    private final WantedItem.Words words;
    private @Nullable ListFlow flow;

    @FXML BorderPane frame;
    @FXML MenuButton languageMenu;
    @FXML Flow terms;
    @FXML CheckBox ignoredBox;
    @FXML Label summary;
    @FXML Button selectAllButton;
    @FXML Button clearButton;
    @FXML Button ignoreButton;
    @FXML Button unignoreButton;
    @FXML ListHeader header;
    @FXML ListView<WantedLine> list;
    @FXML ListStatePane covering;
    @FXML ScrollPane panel;

    public WantedView(WantedViewModel model, Desktop desktop, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.actions = new WantedActions(model, texts, desktop, this::onItem);
        this.details = new WantedPanel(model, texts);
        this.words = new WantedItem.Words(presentation.measures());
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        flow = new ListFlow(list);
        header.follow(flow, WantedItem.edge(presentation));
        WantedItem.header(header, presentation, words);
        panel.setContent(details.node());
        list.setFixedCellSize(presentation.measures().row());
        list.setItems(model.list().lines());
        list.setCellFactory(_ -> cells.add(new WantedCell(model, presentation, words)));
        list.widthProperty().subscribe(this::fitWords);
        flow.barWidth().subscribe(this::fitWords);
        list.addEventFilter(KeyEvent.KEY_PRESSED, new WantedKeys(model, list)::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        new ActionMenu(this::actions, presentation).attachTo(list);
        model.dragOut().from(list);
        summary.textProperty().bind(model.selection().summary());
        ignoredBox.selectedProperty().bindBidirectional(model.ignored());
        model.list().rows().revision().subscribe(_ -> rowsCame());
        model.chosen().reasons().subscribe(_ -> details.refresh());
        model.selection().summary().subscribe(_ -> selectionChanged());
        model.terms().subscribe(this::drawChips);
        model.list().languages().subscribe(this::fillLanguages);
        model.language().subscribe(_ -> nameLanguage());
        new ListCover(covering, texts, model.list().state().load(), says()).follow(model::details);
    }

    private ListCover.Words says() {
        return new ListCover.Words(
                new ListStatePane.Says(
                        Glyph.CHECK,
                        texts.text("wanted.empty"),
                        texts.text("wanted.empty.text"),
                        List.of(
                                new ListStatePane.Choice(
                                        texts.text("rail.library"), model::toLibrary),
                                new ListStatePane.Choice(
                                        texts.text("help.more"), model::explainProfiles))),
                ListCover.hidden(texts, texts.text("wanted.filtered"), model::clearFilter),
                texts.text("wanted.failed"),
                model::reload);
    }

    private void fitWords() {
        words.fit(list.getWidth() - (flow == null ? 0 : flow.barWidth().get()));
    }

    private void rowsCame() {
        cells.draw();
        details.refresh();
    }

    private boolean onItem() {
        return list.getSelectionModel().getSelectedItem() instanceof WantedLine.Item;
    }

    private void picked(@Nullable WantedLine line) {
        if (line instanceof WantedLine.Item item) {
            model.chosen().id().set(item.id());
        }
    }

    private void selectionChanged() {
        boolean some = !model.selection().isEmpty();
        Shown.when(some, clearButton, ignoreButton);
        Shown.when(some && model.ignored().get(), unignoreButton);
        selectAllButton.setText(texts.text("wanted.select_all", model.list().ids().size()));
        cells.draw();
    }

    private void fillLanguages() {
        languageMenu.getItems().setAll(language(texts.text("wanted.all_languages"), null));
        model.list()
                .languages()
                .forEach(each ->
                        languageMenu
                                .getItems()
                                .add(language(texts.wording().language(each), each)));
    }

    private MenuItem language(String text, @Nullable Language language) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> model.choose(language));
        return item;
    }

    private void drawChips() {
        terms.getChildren().removeIf(FilterChip.class::isInstance);
        model.terms().stream()
                .map(term -> new FilterChip(term, texts, model::remove))
                .forEach(terms.getChildren()::add);
    }

    private void nameLanguage() {
        Language language = model.language().get();
        languageMenu.setText(
                language == null
                        ? texts.text("wanted.all_languages")
                        : texts.wording().language(language));
    }

    @FXML
    void selectAll() {
        model.selection().selectAll();
    }

    @FXML
    void clear() {
        model.selection().clear();
    }

    @FXML
    void ignore() {
        model.ignoreMeant(true);
    }

    @FXML
    void unignore() {
        model.ignoreMeant(false);
    }

    @Override
    public List<Action> actions() {
        return actions.actions();
    }

    @Override
    public PlaceState state() {
        return WantedPlaces.state(model, flow == null ? 0 : flow.first());
    }

    @Override
    public void restore(PlaceState state) {
        int top = WantedPlaces.restore(model, state);
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
        model.activate(place instanceof Place.Wanted(String filter) ? filter : "");
        list.requestFocus();
    }

    @Override
    public void deactivate() {
        model.deactivate();
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
    public void narrow(boolean narrow) {
        details.strip(narrow);
        PanelPlace.fit(frame, panel, narrow);
    }
}
