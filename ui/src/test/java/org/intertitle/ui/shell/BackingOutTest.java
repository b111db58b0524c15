package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.intertitle.kernel.PlanId;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Keyboard.Held;
import org.intertitle.wanted.Adoption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Esc backs out one level, and nothing acts behind what waits for an answer. */
class BackingOutTest {
    private final KeyedWindow person = new KeyedWindow();

    @AfterEach
    void close() {
        person.close();
    }

    @Test
    void escLeavesTheSearchThenItsBoxThenThePlace() {
        person.letters("gwgl");
        assertThat(person.title()).isEqualTo("Library");
        person.press(KeyCode.F, Held.CTRL);
        person.type("missing:de");
        person.press(KeyCode.ESCAPE);
        assertThat(((TextField) person.focus()).getText()).isEmpty();
        person.press(KeyCode.ESCAPE);
        assertThat(person.focus()).isNotInstanceOf(TextField.class);
        assertThat(person.title()).isEqualTo("Library");
        person.press(KeyCode.ESCAPE);
        assertThat(person.title()).isEqualTo("Wanted");
    }

    @Test
    void escInTheListLetsTheSelectionGoBeforeTheFilter() {
        person.press(KeyCode.F, Held.CTRL);
        person.type("missing:de");
        person.press(KeyCode.ENTER);
        assertThat(person.focus()).isNotInstanceOf(TextField.class);
        person.press(KeyCode.A, Held.CTRL);
        person.press(KeyCode.ESCAPE);
        assertThat(person.searched()).isEqualTo("missing:de");
        person.press(KeyCode.ESCAPE);
        assertThat(person.searched()).isEmpty();
        assertThat(person.title()).isEqualTo("Library");
    }

    @Test
    void escInWantedLetsTheSelectionGoBeforeThePlace() {
        person.letters("gw");
        person.press(KeyCode.A, Held.CTRL);
        person.press(KeyCode.ESCAPE);
        assertThat(person.title()).isEqualTo("Wanted");
        person.press(KeyCode.ESCAPE);
        assertThat(person.title()).isEqualTo("Library");
    }

    @Test
    void paletteDoesNotOpenBehindADialog() {
        person.run(() ->
                person.window()
                        .dialogs()
                        .ask(
                                new Dialogs.Dialog.Question(
                                        "Really?", "Text", "Yes", "No", () -> {})));
        person.press(KeyCode.K, Held.CTRL);
        assertThat(person.shown(".palette")).isFalse();
        person.press(KeyCode.ESCAPE);
        assertThat(person.window().dialogs().current().get()).isNull();
    }

    @Test
    void nothingActsBehindDroppedFilesThatWaitForAnAnswer() {
        person.run(() -> {
            person.window().shell().takeDrops(new Unfitting());
            person.window().shell().take(List.of(Path.of("/tmp/a.exe")));
        });
        assertThat(person.focus()).isInstanceOf(Button.class);
        person.press(KeyCode.K, Held.CTRL);
        person.letters("gw");
        assertThat(person.shown(".palette")).isFalse();
        assertThat(person.title()).isEqualTo("Library");
        person.press(KeyCode.ESCAPE);
        person.press(KeyCode.K, Held.CTRL);
        assertThat(person.shown(".palette")).isTrue();
    }

    /** A library that can do nothing with any file. */
    private static final class Unfitting implements DropTarget {
        @Override
        public Dropped look(Path path) {
            return new Dropped.Unfit(path, Dropped.Why.UNKNOWN_KIND);
        }

        @Override
        public void addFolder(Path folder) {
            throw new AssertionError(folder);
        }

        @Override
        public void scan(Path path) {
            throw new AssertionError(path);
        }

        @Override
        public Optional<PlanId> adopt(List<Adoption> adoptions) {
            throw new AssertionError(adoptions);
        }
    }

    @Test
    void notesAreReachedAndActedOnByKeysAndGiveTheFocusBack() {
        List<String> undone = new ArrayList<>();
        person.run(() -> {
            person.window().notifications().fail("Scan failed ".repeat(40), "The disk is full");
            person.window().notifications().show("Ignored", () -> undone.add("ignored"));
        });
        Node before = person.focus();
        person.press(KeyCode.N, Held.CTRL, Held.SHIFT);
        Node list = person.focus();
        assertThat(list).isInstanceOf(ListView.class).isNotSameAs(before);
        assertThat(list.lookupAll(".note-row .button"))
                .as("in sight, however long the note is")
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(button ->
                        assertThat(button.localToScene(button.getBoundsInLocal()).getMaxX())
                                .isLessThanOrEqualTo(
                                        list.localToScene(list.getBoundsInLocal()).getMaxX()));
        person.press(KeyCode.ENTER);
        assertThat(undone).containsExactly("ignored");
        person.run(() -> ((ListView<?>) list).getSelectionModel().select(1));
        person.press(KeyCode.SPACE);
        assertThat(person.window().dialogs().current().get()).isNotNull();
        person.press(KeyCode.ESCAPE);
        assertThat(person.focus()).isSameAs(list);
        person.press(KeyCode.ESCAPE);
        assertThat(person.focus()).isSameAs(before);
    }
}
