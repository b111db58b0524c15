package org.intertitle.ui.library;

import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.DragOut;
import org.intertitle.ui.kit.Flow;
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

import java.util.ArrayList;
import java.util.List;

/** Shows the films and series as a table or as posters, with a panel for what is chosen. */
public final class LibraryView implements Screen {
    private final LibraryViewModel model;
    private final TitleCommands commands;
    private final Presentation presentation;
    private final Texts texts;
    private final LibraryActions actions;
    private final LibraryTable columns;
    private final PosterGrid grid;
    private final SidePanel side;
    private final Parent root;
    private final TableCursor cursor;
    private final LibraryFilters filters;
    private final ListForms forms;
    private final JumpBox jump;
    private final LibraryRoom room;

    @FXML BorderPane frame;
    @FXML HBox kinds;
    @FXML Flow terms;
    @FXML MenuButton missingMenu;
    @FXML MenuButton stateMenu;
    @FXML MenuButton filterMenu;
    @FXML Label count;
    @FXML Button selectAllButton;
    @FXML Button clearButton;
    @FXML MenuButton groupMenu;
    @FXML MenuButton sortMenu;
    @FXML StackPane lists;
    @FXML ToggleButton tableButton;
    @FXML ToggleButton postersButton;
    @FXML TableView<TitleLine> table;
    @FXML ListStatePane covering;
    @FXML ScrollPane panel;

    public LibraryView(
            LibraryViewModel model,
            TitleCommands commands,
            Presentation presentation,
            Desktop desktop,
            Artwork artwork) {
        this.model = model;
        this.commands = commands;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.actions = new LibraryActions(model, commands, texts, desktop, this::chooseProfile);
        this.columns = new LibraryTable(model, presentation);
        this.side =
                new SidePanel(
                        model,
                        commands,
                        presentation,
                        desktop,
                        artwork,
                        new ActionMenu(actions::actions, presentation));
        PosterArt art =
                PosterArt.of(artwork, model, presentation.measures(), Poster.WIDTH, Poster.HEIGHT);
        this.grid = PosterGrid.of(model, art, presentation);
        this.root = new ViewLoader(texts.messages()).load(this);
        columns.install(table);
        this.cursor = new TableCursor(table, model);
        this.filters =
                new LibraryFilters(
                        model,
                        texts,
                        new LibraryFilters.Nodes(kinds, terms, missingMenu, stateMenu, filterMenu));
        this.forms =
                new ListForms(
                        model,
                        presentation,
                        new ListForms.Parts(
                                table, grid, tableButton, postersButton, groupMenu, sortMenu));
        this.jump = new JumpBox(model.jump(), texts, () -> forms.list().requestFocus());
        this.room =
                new LibraryRoom(
                        new LibraryRoom.Nodes(root, frame, table, panel),
                        columns,
                        presentation.measures());
        follow();
    }

    private void follow() {
        lists.getChildren().add(1, grid);
        lists.getChildren().add(jump);
        StackPane.setAlignment(jump, Pos.BOTTOM_LEFT);
        StackPane.setMargin(jump, new Insets(presentation.measures().px(12)));
        DragOut<TitleId> drag = model.meant().dragOut();
        drag.from(table);
        drag.from(grid);
        jump.listenTo(table);
        jump.listenTo(grid);
        panel.setContent(side.node());
        count.textProperty().bind(model.selection().summary());
        new ListCover(
                        covering,
                        texts,
                        model.list().state().load(),
                        LibraryCover.words(model, texts))
                .follow(model::details);
        new ActionMenu(actions::actions, presentation).attachTo(table);
        new ActionMenu(actions::actions, presentation).attachTo(grid);
        model.list().rows().revision().subscribe(_ -> columns.redraw());
        model.selection().summary().subscribe(_ -> selectionChanged());
    }

    private void selectionChanged() {
        boolean some = !model.selection().isEmpty();
        int all = model.list().ids().size();
        Shown.when(some, clearButton);
        Shown.when(some && model.selection().size() < all, selectAllButton);
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

    @FXML
    void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.open();
            event.consume();
        }
    }

    @FXML
    void clicked(MouseEvent event) {
        cursor.clicked(event);
    }

    private void chooseProfile() {
        model.meant()
                .profiles(all ->
                        new ActionMenu(
                                        () -> ProfileChoice.actions(all, model, commands, texts),
                                        presentation)
                                .showAtFocus(forms.list()));
    }

    @Override
    public void focus() {
        forms.list().requestFocus();
        cursor.begin();
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
        forms.list().requestFocus();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(actions.actions());
        all.addAll(forms.actions());
        all.add(jump.action());
        return all;
    }

    @Override
    public PlaceState state() {
        return LibraryPlaces.state(model, forms.top());
    }

    @Override
    public void restore(PlaceState state) {
        int top = LibraryPlaces.restore(model, state);
        forms.top(top);
        // What was there before may differ from what is found now.
        model.onceFound(() -> forms.top(top));
    }

    /** First the selection is let go. */
    @Override
    public boolean backOut() {
        if (!model.selection().isEmpty()) {
            model.selection().clear();
            return true;
        }
        return false;
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public void narrow(boolean little) {
        room.narrow(little);
        filters.narrow(little);
        side.strip(little);
    }
}
