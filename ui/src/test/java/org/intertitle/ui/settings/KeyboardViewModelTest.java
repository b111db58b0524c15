package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.settings.KeyboardViewModel.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

class KeyboardViewModelTest {
    private final Remembered memory = new Remembered();
    private final ActionCatalog catalog = new ActionCatalog();
    private final KeyboardViewModel model =
            new KeyboardViewModel(
                    catalog,
                    new Inline().tasks,
                    new Presentation(
                            Texts.of(Locale.ENGLISH, Clock.systemUTC()),
                            Measures.STANDARD,
                            memory));

    @BeforeEach
    void actions() {
        catalog.put(ActionCatalog.WINDOW, () -> List.of(action("window.palette", "Ctrl+K")));
        catalog.put(
                "library", () -> List.of(action("library.plan", "P"), action("library.open", "")));
        catalog.put("wanted", () -> List.of(action("wanted.plan", "P")));
        model.load();
    }

    private static Action action(String id, String keys) {
        return Action.of(id, Scope.SCREEN, Glyph.WANTED, () -> "Now " + id, () -> {}).keys(keys);
    }

    @Test
    void everyActionIsListedWithItsKeysAndGeneralName() {
        assertThat(model.lines())
                .extracting(Line::place, Line::name, line -> line.keys().toString())
                .containsExactly(
                        tuple("window", "Command palette", "Ctrl+K"),
                        tuple("library", "Now library.plan", "P"),
                        tuple("library", "Open title", ""),
                        tuple("wanted", "Now wanted.plan", "P"));
    }

    @Test
    void screensThatAreNeverTogetherShareKeys() {
        model.choose(line("library.open"), keys("Ctrl+O"));
        model.choose(line("wanted.plan"), keys("Ctrl+O"));
        assertThat(model.clash().get()).isNull();
        assertThat(line("wanted.plan").keys()).isEqualTo(keys("Ctrl+O"));
        assertThat(line("wanted.plan").changed()).isTrue();
        assertThat(model.changed()).isEqualTo(2);
    }

    @Test
    void heldKeysAreToldWithTheirHolderAndNotGiven() {
        model.choose(line("library.open"), keys("P"));
        assertThat(model.clash().get().holders())
                .extracting(holder -> holder.action().id())
                .containsExactly("library.plan");
        assertThat(line("library.open").keys()).isEqualTo(Keys.NONE);
        model.keep();
        assertThat(line("library.plan").keys()).isEqualTo(keys("P"));
    }

    @Test
    void keysOfTheWindowAreHeldEverywhereAndCanBeTakenOver() {
        model.choose(line("wanted.plan"), keys("Ctrl+K"));
        assertThat(model.clash().get().holders()).hasSize(1);
        model.takeOver();
        assertThat(line("wanted.plan").keys()).isEqualTo(keys("Ctrl+K"));
        assertThat(line("window.palette").keys()).isEqualTo(Keys.NONE);
        assertThat(memory.text("keys.window.palette")).contains("none");
    }

    @Test
    void sequenceIsInTheWayOfItsBeginning() {
        model.choose(line("library.open"), keys("P O"));
        assertThat(model.clash().get().holders()).hasSize(1);
    }

    @Test
    void keysThatMoveAboutAreRefusedAndCannotBeTakenOver() {
        for (String needed :
                List.of("Tab", "Esc", "Down", "Enter", "Shift+Tab", "Space", "G Down")) {
            model.choose(line("library.open"), keys(needed));
            assertThat(model.clash().get()).as(needed).isNotNull();
            model.takeOver();
            assertThat(line("library.open").keys()).as(needed).isEqualTo(Keys.NONE);
            model.keep();
        }
        model.choose(line("library.open"), keys("Ctrl+Enter"));
        assertThat(line("library.open").keys()).isEqualTo(keys("Ctrl+Enter"));
    }

    @Test
    void resettingGivesBackTheOwnKeysUnlessAnotherHoldsThemNow() {
        model.remove(line("library.plan"));
        model.choose(line("library.open"), keys("P"));
        model.reset(line("library.plan"));
        assertThat(model.clash().get().holders()).hasSize(1);
        model.keep();
        model.resetAll();
        assertThat(line("library.plan").keys()).isEqualTo(keys("P"));
        assertThat(line("library.open").keys()).isEqualTo(Keys.NONE);
        assertThat(model.changed()).isZero();
    }

    @Test
    void resettingAllKeepsWhatANewerVersionStored() {
        memory.put("keys.future.action", "Ctrl+J");
        model.choose(line("library.open"), keys("Ctrl+O"));
        model.resetAll();
        assertThat(memory.text("keys.future.action")).contains("Ctrl+J");
    }

    @Test
    void brokenKeysAreToldAndResetForgetsThem() {
        memory.put("keys.library.plan", "Hyper+P");
        model.load();
        assertThat(line("library.plan").broken()).isEqualTo("Hyper+P");
        assertThat(line("library.plan").keys()).isEqualTo(keys("P"));
        model.reset(line("library.plan"));
        assertThat(memory.text("keys.library.plan")).isEmpty();
        assertThat(line("library.plan").broken()).isEmpty();
    }

    @Test
    void searchFindsNamesAndKeys() {
        model.search().set("PALETTE");
        assertThat(model.lines()).hasSize(1);
        model.search().set("ctrl+k");
        assertThat(model.lines()).extracting(Line::name).containsExactly("Command palette");
        model.search().set("nothing like it");
        assertThat(model.lines()).isEmpty();
    }

    private Line line(String id) {
        return model.lines().stream()
                .filter(line -> line.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Keys keys(String text) {
        return Keys.parse(text).orElseThrow();
    }
}
