package org.intertitle.ui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Notifications.Note;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;

/** The list of notes, newest first, each with its time and its undo while that is possible. */
final class NotesPanel extends VBox {
    private static final double WIDTH = 400;
    private static final double ROW = 52;
    private static final double HIGHEST = 420;
    private static final double HEAD = 44;

    private final ListView<Note> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button clear = new Button();
    private final ListChangeListener<Note> fitting = _ -> fit();
    private final Notifications notifications;
    private final Presentation presentation;

    NotesPanel(
            Presentation presentation,
            Dialogs dialogs,
            Notifications notifications,
            Runnable close) {
        this.notifications = notifications;
        this.presentation = presentation;
        Texts texts = presentation.texts();
        getStyleClass().add("notes-panel");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.text("notes.title"));
        list.setAccessibleText(texts.text("notes.title"));
        list.getStyleClass().add("notes-list");
        list.setFixedCellSize(presentation.measures().px(ROW));
        NoteActions actions = new NoteActions(dialogs, notifications, texts);
        list.setCellFactory(_ -> new NoteCell(actions, texts));
        FocusRules.keepKeys(list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(actions, event));
        nothing.setText(texts.text("notes.none"));
        nothing.getStyleClass().addAll("explain", "notes-none");
        double width = presentation.measures().px(WIDTH);
        setMinWidth(width);
        setMaxWidth(width);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(head(texts, close), nothing, list);
    }

    private void pressed(NoteActions actions, KeyEvent event) {
        Note note = list.getSelectionModel().getSelectedItem();
        boolean asked = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (note != null && asked && event.getTarget().equals(list)) {
            actions.act(note);
            event.consume();
        }
    }

    private HBox head(Texts texts, Runnable close) {
        Label title = new Label(texts.text("notes.title"));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        clear.setText(texts.text("notes.clear"));
        clear.getStyleClass().add("link");
        clear.setOnAction(_ -> notifications.clear());
        Button shut = new Button();
        shut.setGraphic(new Icon(Glyph.CANCEL));
        shut.getStyleClass().addAll("icon-only", "plain", "small");
        shut.setAccessibleText(texts.text("action.close"));
        shut.setOnAction(_ -> close.run());
        HBox head = new HBox(title, gap, clear, shut);
        head.getStyleClass().add("notes-head");
        return head;
    }

    /** Shows the notes as they are now, and follows them. */
    void open() {
        release();
        list.setItems(notifications.notes());
        list.getItems().addListener(fitting);
        fit();
        notifications.read();
        list.refresh();
        if (list.getItems().isEmpty()) {
            clear.getParent().requestFocus();
        } else {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void fit() {
        int rows = list.getItems().size();
        boolean some = rows > 0;
        nothing.setVisible(!some);
        nothing.setManaged(!some);
        list.setVisible(some);
        list.setManaged(some);
        clear.setDisable(!some);
        double height =
                Math.min(
                        presentation.measures().px(HIGHEST - HEAD),
                        rows * list.getFixedCellSize() + 2);
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    /** Follows the notes no longer. */
    void release() {
        list.getItems().removeListener(fitting);
        list.setItems(FXCollections.observableArrayList());
    }
}
