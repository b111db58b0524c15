package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleTitleWork;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.Test;

class LibraryViewTest extends LibraryViewFixture {
    @Test
    void formAndGroupsAreRememberedForTheNextWindow() {
        onFx(() -> {
            LibraryView view = view();
            run(view, "group.state");
            run(view, "posters");
            LibraryViewModel next =
                    new LibraryViewModel(
                            new SampleTitles(), inline.tasks, inline, new Went(went), texts);
            assertThat(next.list().order().get()).isEqualTo(TitleOrder.FIRST);
            LibraryView again =
                    new LibraryView(
                            next,
                            new TitleCommands(
                                    new SampleTitleWork(),
                                    inline.tasks,
                                    new Went(went),
                                    new Notifications(),
                                    texts),
                            presentation,
                            new NoDesktop(),
                            new Artwork(inline.tasks));
            assertThat(next.list().order().get().grouping().name()).isEqualTo("STATE");
            assertThat(again.root().lookup(".poster-grid").isVisible()).isTrue();
            return true;
        });
    }

    @Test
    void lettersTypedIntoTheListGoToTheTitleThatBeginsSoAndEscGivesTheFocusBack() {
        onFx(() -> {
            LibraryView view = view();
            Stage stage = new Stage();
            stage.setScene(view.root().getScene());
            stage.show();
            table(view).requestFocus();
            Event.fireEvent(table(view), typed("n"));
            TextField field = (TextField) view.root().lookup(".jump-box .text-field");
            assertThat(view.root().lookup(".jump-box").isVisible()).isTrue();
            assertThat(view.root().getScene().getFocusOwner()).isEqualTo(field);
            assertThat(model.selected().get()).isEqualTo(new TitleId(7));
            Event.fireEvent(field, key(KeyCode.ESCAPE));
            assertThat(view.root().lookup(".jump-box").isVisible()).isFalse();
            assertThat(view.root().getScene().getFocusOwner()).isEqualTo(table(view));
            assertThat(model.selected().get()).isEqualTo(new TitleId(7));
            Event.fireEvent(table(view), typed(" "));
            assertThat(view.root().lookup(".jump-box").isVisible()).isFalse();
            stage.close();
            return true;
        });
    }

    @Test
    void kindIsSwitchedByTheFilterItself() {
        onFx(() -> {
            LibraryView view = view();
            model.search().kind("film");
            assertThat(model.head().search().get()).isEqualTo("kind:film");
            lay(view);
            assertThat(view.root().lookupAll(".chip").stream().filter(Node::isVisible)).isEmpty();
            model.search().kind("anime");
            assertThat(model.head().search().get()).isEqualTo("kind:anime");
            model.search().kind("");
            assertThat(model.head().search().get()).isEmpty();
            return true;
        });
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
