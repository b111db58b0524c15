package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Notifications.Note;
import org.intertitle.ui.kit.Texts;

/** What can be done with a note: what it offers, its undo, or its details. FX thread only. */
record NoteActions(Dialogs dialogs, Notifications notifications, Texts texts) {

    void act(Note note) {
        Notifications.Offer offer = note.offer();
        if (offer != null) {
            offer.run().run();
        } else if (note.undoable()) {
            notifications.undo(note);
        } else if (!note.details().isEmpty()) {
            dialogs.tell(
                    new Dialogs.Dialog.Failure(
                            texts.text("error.title"),
                            note.text(),
                            "",
                            texts.formats().time(note.at()),
                            note.details()));
        }
    }
}
