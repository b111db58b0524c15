package org.intertitle.ui.palette;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.KeyCaps;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Wording;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The command palette over the window: type, choose, run. Nothing that it asks is waited for. FX
 * thread only.
 */
public final class PaletteView {
    private static final int PAGE = 8;
    private static final int MOST_ROWS = 13;

    private final PaletteViewModel model;
    private final Texts texts;
    private final KeyTexts keyTexts;
    private final TextField field = new TextField();
    private final ObservableList<Row> items = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(items);
    private final double row;
    private final Layer layer;
    private Consumer<String> changeKeys = _ -> {};

    /** {@code actions} and {@code sources} are asked each time the palette is opened. */
    public PaletteView(
            Supplier<List<Action>> actions,
            Supplier<PaletteSources> sources,
            UiTasks tasks,
            Navigator navigator,
            Presentation presentation) {
        this.model = new PaletteViewModel(actions, sources, tasks, navigator, presentation);
        this.texts = presentation.texts();
        this.keyTexts = new KeyTexts(texts.messages());
        this.row = presentation.measures().px(36);
        VBox card = new VBox(head(), body(), foot());
        card.getStyleClass().add("palette");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(texts.text("palette.name"));
        this.layer = new Layer(card, presentation.measures().px(96), model::close);
        model.rows().subscribe(this::show);
        model.selected().subscribe(at -> select(at.intValue()));
    }

    /** Runs this with the name of the action whose keys shall be changed. */
    public void setOnChangeKeys(Consumer<String> change) {
        changeKeys = change;
    }

    public Node node() {
        return layer;
    }

    public void open() {
        layer.open(field);
        model.open();
    }

    public void close() {
        layer.close();
    }

    public boolean isOpen() {
        return layer.isOpen();
    }

    private Node head() {
        Icon icon = new Icon(Glyph.SEARCH);
        icon.setSide(20);
        field.getStyleClass().add("palette-field");
        field.setPromptText(texts.text("palette.prompt"));
        field.setAccessibleText(texts.text("palette.name"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label note = new Label();
        note.getStyleClass().add("hint");
        note.setMinWidth(Region.USE_PREF_SIZE);
        note.textProperty().bind(model.note());
        HBox head = new HBox(icon, field, note);
        head.getStyleClass().add("palette-head");
        return head;
    }

    private Node body() {
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(row);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.text("palette.name"));
        list.setCellFactory(_ -> new PaletteCell(keyTexts, this::spoken, this::clicked));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node foot() {
        Flow keys =
                new Flow(
                        cap("Up"),
                        cap("Down"),
                        word("palette.choose"),
                        cap("Enter"),
                        word("palette.run"),
                        cap("Alt+Enter"),
                        word("palette.change"));
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox foot = new HBox(keys, cap("Esc"), word("palette.close"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private Node cap(String keys) {
        KeyCaps caps = new KeyCaps(keyTexts);
        caps.show(Keys.parse(keys).orElse(Keys.NONE));
        return caps;
    }

    private Label word(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void show() {
        items.setAll(model.rows());
        list.setPrefHeight(Math.min(items.size(), MOST_ROWS) * row + 8);
    }

    private void select(int at) {
        if (at < 0 || at >= items.size()) {
            list.getSelectionModel().clearSelection();
            field.setAccessibleHelp(texts.text("palette.nothing"));
            return;
        }
        list.getSelectionModel().clearAndSelect(at);
        boolean underHeading = at > 0 && items.get(at - 1) instanceof Row.Heading;
        list.scrollTo(Math.max(0, Math.min(underHeading ? at - 1 : at, firstNeeded(at))));
        field.setAccessibleHelp(spoken(items.get(at)));
    }

    /** The list moves only as far as it must for this row to be seen. */
    private int firstNeeded(int at) {
        int fits = Math.max(1, (int) (list.getHeight() / row) - 1);
        int last = Math.max(0, at - fits + 1);
        return Math.max(last, Math.min(at, shownFirst()));
    }

    private int shownFirst() {
        return list.lookupAll(".palette-cell").stream()
                .filter(node -> node.isVisible() && node.getBoundsInParent().getMaxY() > row / 2)
                .mapToInt(node -> ((PaletteCell) node).getIndex())
                .filter(index -> index >= 0)
                .min()
                .orElse(0);
    }

    private String spoken(Row row) {
        return switch (row) {
            case Row.Heading(String text) -> text;
            case Row.Note(String text, boolean _) -> text;
            case Row.Hit(Entry entry, var _) -> {
                String group = texts.text("palette.group." + Wording.lower(entry.group()));
                String said = entry.detail().isEmpty() ? "" : ", " + entry.detail();
                String keys = entry.keys().isNone() ? "" : ", " + keyTexts.spoken(entry.keys());
                yield entry.name() + said + ", " + group + keys;
            }
        };
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> enter(event.isAltDown());
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(int at) {
        model.select(at);
        enter(false);
    }

    private void enter(boolean change) {
        model.chosen()
                .ifPresent(entry -> {
                    if (!change) {
                        model.used(entry);
                    }
                    close();
                    if (change) {
                        changeKeys.accept(entry.name());
                    } else {
                        entry.run().run();
                    }
                });
    }
}
