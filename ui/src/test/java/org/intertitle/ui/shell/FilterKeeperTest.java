package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class FilterKeeperTest {
    private static final Place FILMS = new Place.Library("kind:film missing:de");

    private static @Nullable Dialog dialog(ShelfStage person) {
        return person.window.dialogs().current().get();
    }

    /** What the open dialog says is wrong with the name; empty for nothing. */
    private static String problem(ShelfStage person) {
        Label label = (Label) person.scene().lookup(".dialog-card .danger-text");
        return label == null || !label.isVisible() ? "" : label.getText();
    }

    @Test
    void ctrlDSuggestsANameThatTypingReplacesAndEnterTakes() {
        try (ShelfStage person = ShelfStage.at(FILMS)) {
            Node before = person.focus();
            person.pressCtrl(KeyCode.D);
            assertThat(person.field().getSelectedText()).isEqualTo("Kind: Film, Missing: German");
            assertThat(person.field().getAccessibleText()).isEqualTo("Name of the filter");
            person.type("Films to do");
            person.press(KeyCode.ENTER);
            assertThat(dialog(person)).isNull();
            assertThat(person.names()).last().isEqualTo("Films to do");
            assertThat(person.current()).containsExactly("Films to do");
            assertThat(person.window.shelf().list().getLast().filter())
                    .isEqualTo("kind:film missing:de");
            assertThat(person.focus()).isEqualTo(before);
            assertThat(person.note()).isEqualTo("The filter was saved as “Films to do”.");
            person.undo();
            assertThat(person.names()).hasSize(3).doesNotContain("Films to do");
        }
    }

    @Test
    void ctrlDActsWhileTheFilterIsTyped() {
        try (ShelfStage person = ShelfStage.at(new Place.Library(""))) {
            person.pressCtrl(KeyCode.F);
            person.type("kind:film");
            person.pressCtrl(KeyCode.D);
            assertThat(person.field().getSelectedText()).isEqualTo("Kind: Film");
            person.press(KeyCode.ENTER);
            assertThat(person.field().getText()).as("the search again").isEqualTo("kind:film");
        }
    }

    @Test
    void filtersOfWhatIsWantedAreSavedToo() {
        try (ShelfStage person = ShelfStage.at(new Place.Wanted("reason:poor"))) {
            person.pressCtrl(KeyCode.D);
            person.press(KeyCode.ENTER);
            SavedFilter saved = person.window.shelf().list().getLast();
            assertThat(saved.list()).isEqualTo(SavedFilter.Filtered.WANTED);
            assertThat(saved.name()).isEqualTo("Reason: not readable");
        }
    }

    @Test
    void escLeavesEverythingAsItWas() {
        try (ShelfStage person = ShelfStage.at(FILMS)) {
            person.pressCtrl(KeyCode.D);
            person.type("Nothing");
            person.press(KeyCode.ESCAPE);
            assertThat(dialog(person)).isNull();
            assertThat(person.stored()).hasSize(3);
            assertThat(person.current()).containsExactly("Library");
        }
    }

    @Test
    void aRefusedNameIsAskedForAgainAndSaysWhyUntilItCanBeHad() {
        try (ShelfStage person = ShelfStage.at(FILMS)) {
            person.pressCtrl(KeyCode.D);
            assertThat(problem(person)).isEmpty();
            person.type("bad german");
            person.press(KeyCode.ENTER);
            assertThat(person.field().getSelectedText()).isEqualTo("bad german");
            assertThat(problem(person))
                    .isEqualTo(
                            "There is already a saved filter “bad german”."
                                    + " Choose another name, or remove the other filter.");
            assertThat(person.field().getAccessibleHelp()).isEqualTo(problem(person));
            person.type("   ");
            person.press(KeyCode.ENTER);
            assertThat(problem(person)).startsWith("The filter has no name.");
            person.type("At last");
            person.press(KeyCode.ENTER);
            assertThat(dialog(person)).isNull();
            assertThat(person.names()).last().isEqualTo("At last");
        }
    }

    @Test
    void whatWasTypedOutlivesAStoreThatFails() {
        try (ShelfStage person = ShelfStage.at(FILMS)) {
            person.pressCtrl(KeyCode.D);
            person.type("A good name");
            person.window.shelf().failure = new IllegalStateException("locked");
            person.press(KeyCode.ENTER);
            assertThat(person.window.failures()).hasSize(1);
            assertThat(person.field().getSelectedText()).isEqualTo("A good name");
            person.window.shelf().failure = null;
            person.press(KeyCode.ENTER);
            assertThat(person.names()).last().isEqualTo("A good name");
        }
    }

    @Test
    void f2RenamesTheFilterThatHasTheFocus() {
        try (ShelfStage person = ShelfStage.at(FILMS)) {
            person.focusOn(1);
            person.press(KeyCode.F2);
            assertThat(person.field().getSelectedText()).isEqualTo("Only misnamed");
            person.type("Bad German");
            person.press(KeyCode.ENTER);
            assertThat(problem(person)).isNotEmpty();
            person.type("Misnamed");
            person.press(KeyCode.ENTER);
            assertThat(person.names())
                    .containsExactly("Bad German", "Misnamed", "Anime added this week");
            assertThat(person.focused()).isEqualTo("Misnamed");
        }
    }

    @Test
    void aFilterThatIsSavedAlreadyIsNamed() {
        try (ShelfStage person = ShelfStage.at(new Place.Library("missing:de quality<60"))) {
            person.pressCtrl(KeyCode.D);
            assertThat(dialog(person)).isNull();
            assertThat(person.note()).isEqualTo("This filter is already saved as “Bad German”.");
        }
    }

    @Test
    void whatIsNoFilterIsToldAndNoNameIsAskedFor() {
        try (ShelfStage person = ShelfStage.at(new Place.Library("kind:opera"))) {
            person.pressCtrl(KeyCode.D);
            assertThat(dialog(person)).isNull();
            assertThat(person.window.failures()).hasSize(1);
        }
        try (ShelfStage person = ShelfStage.at(new Place.Library("  "))) {
            person.pressCtrl(KeyCode.D);
            assertThat(dialog(person)).isNull();
            assertThat(person.window.failures()).isEmpty();
        }
    }

    @Test
    void theSearchBoxHasAButtonWhereThereIsSomethingToSave() {
        try (ShelfStage person = ShelfStage.at(FILMS)) {
            Button save = button(person);
            assertThat(save.isVisible()).isTrue();
            assertThat(save.getTooltip().getText()).isEqualTo("Save this filter… (Ctrl+D)");
            for (String nothing : List.of("", "kind:opera", "missing:de quality<60")) {
                person.run(() -> search(person).setText(nothing));
                assertThat(save.isVisible()).as(nothing).isFalse();
            }
            person.run(() -> search(person).setText("kind:series"));
            assertThat(save.isVisible()).isTrue();
            person.run(save::fire);
            person.press(KeyCode.ENTER);
            assertThat(person.names()).last().isEqualTo("Kind: Series");
            assertThat(save.isVisible()).isFalse();
            person.run(() -> person.window.go(new Place.Activity()));
            assertThat(save.isVisible()).isFalse();
        }
    }

    private static Button button(ShelfStage person) {
        return Toolkit.onFx(() ->
                person.scene().getRoot().lookupAll(".search-box .button").stream()
                        .map(Button.class::cast)
                        .filter(each -> each.getAccessibleText().startsWith("Save"))
                        .findFirst()
                        .orElseThrow());
    }

    private static TextField search(ShelfStage person) {
        return (TextField) Objects.requireNonNull(person.scene().lookup(".search-box .text-field"));
    }
}
