package org.intertitle.ui.wanted;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.intertitle.kernel.Language;
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

/** Shows what is missing as a list of groups. */
public final class WantedView implements Screen {
    private static final double ROW = 32;

    private final WantedViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private MenuButton languageMenu;
    @FXML private CheckBox ignoredBox;
    @FXML private Label problem;
    @FXML private Label summary;
    @FXML private Button selectAllButton;
    @FXML private Button clearButton;
    @FXML private Button ignoreButton;
    @FXML private Button unignoreButton;
    @FXML private HBox header;
    @FXML private ListView<WantedLine> list;
    @FXML private ListStatePane covering;

    public WantedView(WantedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        WantedCell.header(header, texts);
        list.setFixedCellSize(ROW);
        list.setItems(model.lines());
        list.setCellFactory(_ -> new WantedCell(model, texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        summary.textProperty().bind(model.summary());
        ignoredBox.selectedProperty().bindBidirectional(model.ignored());
        model.list().revision().subscribe(_ -> list.refresh());
        model.summary().subscribe(_ -> selectionChanged());
        model.languages().subscribe(this::fillLanguages);
        model.language().subscribe(_ -> nameLanguage());
        model.state().subscribe(this::cover);
    }

    private void selectionChanged() {
        boolean some = !model.selection().isEmpty();
        for (Button button : List.of(clearButton, ignoreButton, unignoreButton)) {
            button.setVisible(some);
            button.setManaged(some);
        }
        unignoreButton.setManaged(some && model.ignored().get());
        unignoreButton.setVisible(some && model.ignored().get());
        selectAllButton.setText(texts.text("wanted.select_all", model.list().ids().size()));
        list.refresh();
    }

    private void fillLanguages() {
        languageMenu.getItems().setAll(language(texts.text("wanted.all_languages"), null));
        model.languages()
                .forEach(each ->
                        languageMenu
                                .getItems()
                                .add(language(texts.wording().language(each), each)));
    }

    private MenuItem language(String text, @Nullable Language language) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> model.language().set(language));
        return item;
    }

    private void nameLanguage() {
        Language language = model.language().get();
        languageMenu.setText(
                language == null
                        ? texts.text("wanted.all_languages")
                        : texts.wording().language(language));
    }

    private void cover(ListState state) {
        switch (state) {
            case READY -> covering.hide();
            case LOADING -> covering.loading(texts.text("list.loading"));
            case NOTHING_YET ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.CHECK,
                                    texts.text("wanted.empty"),
                                    texts.text("wanted.empty.text"),
                                    List.of()));
            case FILTER_HIDES_ALL ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.FILTER,
                                    texts.text("wanted.filtered"),
                                    "",
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("filter.clear"),
                                                    model::clearFilter))));
            case ERROR ->
                    covering.say(
                            new ListStatePane.Says(
                                    Glyph.ALERT,
                                    texts.text("wanted.failed"),
                                    model.problem().get(),
                                    List.of(
                                            new ListStatePane.Choice(
                                                    texts.text("action.retry"), model::reload))));
        }
    }

    private void keyPressed(KeyEvent event) {
        WantedLine line = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case SPACE -> tick(line, event.isShiftDown());
            case ENTER -> {
                if (line instanceof WantedLine.Item item) {
                    model.open(item.id());
                }
            }
            case P -> model.plan();
            case A -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                model.selectAll();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tick(@Nullable WantedLine line, boolean extend) {
        if (line instanceof WantedLine.Heading heading) {
            model.toggleAll(heading.ids());
        } else if (line instanceof WantedLine.Item item && extend) {
            model.extendTo(item.id());
        } else if (line instanceof WantedLine.Item item) {
            model.toggle(item.id());
        }
    }

    @FXML
    void selectAll() {
        model.selectAll();
    }

    @FXML
    void clear() {
        model.clearSelection();
    }

    @FXML
    void ignore() {
        model.ignoreSelected(true);
    }

    @FXML
    void unignore() {
        model.ignoreSelected(false);
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
        model.activate(place instanceof Place.Wanted(var language) ? language : null);
        list.requestFocus();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
