package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Notifications.Note;
import org.intertitle.ui.kit.Notifications.Undo;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

class NotificationsTest {
    private final Notifications notifications = new Notifications();
    private final List<String> undone = new ArrayList<>();

    @Test
    void theNewestIsShownAndAllAreKeptNewestFirst() {
        notifications.show("first");
        notifications.show("second");
        assertThat(notifications.current().get().text()).isEqualTo("second");
        notifications.dismiss();
        assertThat(notifications.notes()).extracting(Note::text).containsExactly("second", "first");
        assertThat(notifications.unread().get()).isEqualTo(2);
        notifications.read();
        assertThat(notifications.unread().get()).isZero();
    }

    @Test
    void undoIsOfferedWhileItIsPossibleAndDoneOnce() {
        AtomicBoolean possible = new AtomicBoolean(true);
        notifications.show("done", new Undo(possible::get, () -> undone.add("done")));
        Note note = notifications.notes().getFirst();
        assertThat(note.undoable()).isTrue();
        possible.set(false);
        assertThat(note.undoable()).isFalse();
        possible.set(true);
        notifications.undo(note);
        notifications.undo(note);
        assertThat(undone).containsExactly("done");
        assertThat(notifications.current().get()).isNull();
        assertThat(notifications.notes().getFirst().undoable()).isFalse();
    }

    @Test
    void whatCanBeDoneAboutSomethingIsOfferedAndNothingIsTakenBack() {
        notifications.offer(
                "not ended", new Notifications.Offer("Look", () -> undone.add("looked")));
        Note note = notifications.notes().getFirst();
        assertThat(note.failure()).isFalse();
        assertThat(note.undoable()).isFalse();
        Notifications.Offer offer = Objects.requireNonNull(note.offer());
        assertThat(offer.name()).isEqualTo("Look");
        offer.run().run();
        notifications.undo(note);
        assertThat(undone).containsExactly("looked");
        assertThat(notifications.notes()).containsExactly(note);
    }

    @Test
    void oldNotesMakeRoom() {
        for (int i = 0; i < 500; i++) {
            notifications.show("note " + i);
        }
        assertThat(notifications.notes()).hasSize(200);
        assertThat(notifications.notes().getFirst().text()).isEqualTo("note 499");
    }
}
