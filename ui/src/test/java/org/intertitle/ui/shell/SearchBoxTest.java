package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.queries.FilterCompletion.Named;
import org.intertitle.queries.FilterCompletion.Offer;
import org.intertitle.queries.FilterCompletion.Values;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

class SearchBoxTest {
    private static final Values VALUES =
            new Values(
                    List.of(new Named("de", "German"), new Named("en", "English")),
                    List.of(),
                    List.of());

    /** A box in a scene beside something else that can have the focus. */
    private static final class Shown {
        private final SearchBox box;
        private final Button beside = new Button("beside");
        private final TextField field;
        private final Scene scene;
        private int left;

        private Shown() {
            Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
            box =
                    new SearchBox(
                            new Inline().tasks,
                            new Presentation(texts, Measures.STANDARD, new Remembered()));
            box.setValues(() -> () -> VALUES);
            box.setCompleting(true);
            box.setOnLeave(() -> left++);
            scene = new Scene(new StackPane(new VBox(box, beside), box.completions()), 900, 700);
            field = (TextField) box.lookup(".text-field");
            beside.requestFocus();
        }

        private void type(String text) {
            field.requestFocus();
            field.setText(text);
            field.end();
        }

        /** Presses it and says whether the field has let it through to the window. */
        private boolean passes(KeyCode code) {
            boolean[] passed = {false};
            scene.getRoot().setOnKeyPressed(_ -> passed[0] = true);
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return passed[0];
        }

        /** What the rows say once they are laid out. */
        private List<String> rows() {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return box.completions().lookupAll(".palette-hit .label").stream()
                    .map(label -> ((Label) label).getText())
                    .toList();
        }

        private List<String> offered() {
            ListView<?> list = (ListView<?>) box.completions().lookup(".palette-list");
            return list.isVisible() && list.getParent().isVisible()
                    ? list.getItems().stream().map(each -> ((Offer) each).text()).toList()
                    : List.of();
        }
    }

    @Test
    void aValueIsTakenByEnterAndTheFocusStaysInTheBox() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.type("amelie missing:");
            assertThat(shown.offered()).containsExactly("missing:de", "missing:en");
            assertThat(shown.passes(KeyCode.DOWN)).isFalse();
            assertThat(shown.field.getAccessibleHelp()).isEqualTo("missing:en, Missing: English");
            assertThat(shown.passes(KeyCode.ENTER)).isFalse();
            assertThat(shown.field.getText()).isEqualTo("amelie missing:en ");
            assertThat(shown.field.getCaretPosition()).isEqualTo(18);
            assertThat(shown.offered()).isEmpty();
            assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.field);
            assertThat(shown.left).isZero();
            shown.passes(KeyCode.ENTER);
            assertThat(shown.left).isEqualTo(1);
            return true;
        });
    }

    @Test
    void rowsShowWhatIsOfferedNow() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.field.requestFocus();
            assertThat(shown.rows()).contains("missing:", "lacks this language");
            shown.type("missing:");
            assertThat(shown.rows())
                    .contains("missing:de", "Missing: German")
                    .doesNotContain("missing:");
            return true;
        });
    }

    @Test
    void tabCompletesWhatIsBegunAndGoesOnWhereNothingIs() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.type("mi");
            shown.passes(KeyCode.TAB);
            assertThat(shown.field.getText()).isEqualTo("missing:");
            assertThat(shown.offered()).containsExactly("missing:de", "missing:en");
            shown.passes(KeyCode.TAB);
            assertThat(shown.field.getText()).isEqualTo("missing:de ");
            shown.type("");
            assertThat(shown.offered()).isEmpty();
            shown.beside.requestFocus();
            shown.field.requestFocus();
            assertThat(shown.offered()).isNotEmpty();
            shown.passes(KeyCode.TAB);
            assertThat(shown.field.getText()).isEmpty();
            return true;
        });
    }

    @Test
    void escapeSendsAwayWhatIsOfferedBeforeItLeavesAnything() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.type("missing:");
            assertThat(shown.passes(KeyCode.ESCAPE)).isFalse();
            assertThat(shown.offered()).isEmpty();
            assertThat(shown.passes(KeyCode.ESCAPE)).isTrue();
            assertThat(shown.field.getText()).isEqualTo("missing:");
            return true;
        });
    }

    @Test
    void enterSearchesForTheWordThatCouldHaveBeenAName() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.type("kind");
            assertThat(shown.offered()).containsExactly("kind:");
            shown.passes(KeyCode.ENTER);
            assertThat(shown.field.getText()).isEqualTo("kind");
            assertThat(shown.left).isEqualTo(1);
            return true;
        });
    }

    @Test
    void aTextThatIsSetFromElsewhereOffersNothing() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.field.setText("missing:");
            assertThat(shown.offered()).isEmpty();
            shown.type("kind:");
            shown.beside.requestFocus();
            assertThat(shown.offered()).isEmpty();
            return true;
        });
    }

    @Test
    void whereOnlyWordsAreSearchedNothingIsOffered() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            shown.box.setCompleting(false);
            shown.type("missing:");
            assertThat(shown.offered()).isEmpty();
            return true;
        });
    }

    @Test
    void whatIsWrongIsSaidBelowTheBoxOnceNothingIsOffered() {
        Toolkit.onFx(() -> {
            Shown shown = new Shown();
            Node wrong = shown.box.completions().lookup(".complete-problem");
            shown.type("kind:");
            shown.box.setProblem("The search cannot be read.");
            assertThat(wrong.isVisible()).isFalse();
            assertThat(shown.box.getPseudoClassStates())
                    .doesNotContain(PseudoClass.getPseudoClass("invalid"));
            shown.type("kind:opera");
            assertThat(wrong.isVisible() && wrong.getParent().isVisible()).isTrue();
            assertThat(((Label) wrong).getText()).isEqualTo("The search cannot be read.");
            assertThat(shown.field.getAccessibleHelp()).isEqualTo("The search cannot be read.");
            assertThat(shown.box.getPseudoClassStates())
                    .contains(PseudoClass.getPseudoClass("invalid"));
            shown.box.setProblem("");
            assertThat(wrong.getParent().isVisible()).isFalse();
            return true;
        });
    }
}
