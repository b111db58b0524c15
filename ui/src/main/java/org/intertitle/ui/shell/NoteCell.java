package org.intertitle.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Notifications.Note;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** One note: what happened and when, its undo or its details. */
final class NoteCell extends ListCell<Note> {
    private final Icon icon = new Icon();
    private final Label text = new Label();
    private final Label when = new Label();
    private final Button act = new Button();
    private final HBox row;
    private final Texts texts;

    NoteCell(NoteActions actions, Texts texts) {
        this.texts = texts;
        when.getStyleClass().add("caption");
        act.getStyleClass().add("small");
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(_ -> act(actions));
        text.setTooltip(new Tooltip());
        VBox middle = new VBox(text, when);
        middle.getStyleClass().add("note-words");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        row = new HBox(icon, middle, act);
        row.getStyleClass().add("note-row");
        setText(null);
        // As wide as the list, whatever the note says: what can be done with it stays in sight.
        setPrefWidth(0);
    }

    static Glyph glyph(Note note) {
        if (note.failure()) {
            return Glyph.ALERT;
        }
        return note.offer() == null ? Glyph.CHECK : Glyph.INFO;
    }

    private void act(NoteActions actions) {
        Note note = getItem();
        if (note != null) {
            actions.act(note);
        }
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
        super.updateItem(note, empty);
        if (note == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setGlyph(glyph(note));
        icon.getStyleClass().remove("danger-icon");
        if (note.failure()) {
            icon.getStyleClass().add("danger-icon");
        }
        text.setText(note.text());
        text.getTooltip().setText(note.text());
        String at =
                texts.text(
                        "notes.at",
                        texts.formats().heading(note.at()),
                        texts.formats().time(note.at()));
        when.setText(at);
        boolean details = !note.details().isEmpty();
        Notifications.Offer offer = note.offer();
        act.setText(
                offer != null
                        ? offer.name()
                        : texts.text(details ? "action.details" : "status.undo"));
        act.setVisible(offer != null || details || note.undoable());
        act.setManaged(act.isVisible());
        setAccessibleText(note.text() + ", " + at);
        setGraphic(row);
    }
}
