package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleTitleWork;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

class LibraryViewTest {
    private final Inline inline = new Inline();
    private final List<Place> went = new ArrayList<>();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final Presentation presentation = Remembered.presentation(texts);
    private final Some titles = new Some();
    private final LibraryViewModel model =
            new LibraryViewModel(titles, inline.tasks, inline, new Went(went), texts);

    private LibraryView view() {
        return view(1100);
    }

    private LibraryView view(double width) {
        TitleCommands commands =
                new TitleCommands(
                        new SampleTitleWork(),
                        inline.tasks,
                        new Went(went),
                        new Notifications(),
                        texts);
        LibraryView view =
                new LibraryView(
                        model, commands, presentation, new NoDesktop(), new Artwork(inline.tasks));
        Scene scene = new Scene(view.root(), width, 500);
        Look.apply(scene, Theme.LIGHT, Measures.STANDARD);
        view.narrow(false);
        view.activate(new Place.Library(""));
        lay(view);
        return view;
    }

    private static void lay(LibraryView view) {
        Parent root = view.root();
        root.resize(root.getScene().getWidth(), root.getScene().getHeight());
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static TableView<?> table(LibraryView view) {
        return (TableView<?>) view.root().lookup(".table-view");
    }

    private void press(LibraryView view, KeyCode key) {
        Event.fireEvent(
                table(view),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        lay(view);
    }

    private static void onFx(Callable<?> work) {
        Toolkit.onFx(() -> {
            work.call();
            return true;
        });
    }

    private TitleId at(int index) {
        return model.list().ids().get(index);
    }

    private void run(LibraryView view, String id) {
        view.actions().stream()
                .filter(action -> action.id().equals("library." + id))
                .map(Action::run)
                .forEach(Runnable::run);
        lay(view);
    }

    @Test
    void arrowsStepOverHeadingsBothWays() {
        onFx(() -> {
            LibraryView view = view();
            run(view, "group.kind");
            model.selected().set(at(16));
            press(view, KeyCode.DOWN);
            assertThat(model.selected().get()).isEqualTo(at(17));
            press(view, KeyCode.UP);
            assertThat(model.selected().get()).isEqualTo(at(16));
            press(view, KeyCode.HOME);
            assertThat(model.selected().get()).isEqualTo(at(0));
            press(view, KeyCode.UP);
            assertThat(model.selected().get()).isEqualTo(at(0));
            press(view, KeyCode.END);
            assertThat(model.selected().get()).isEqualTo(at(21));
            return true;
        });
    }

    @Test
    void cursorStaysOnItsTitleWhenTheListIsGroupedSortedOrShownAsPosters() {
        onFx(() -> {
            LibraryView view = view();
            model.selected().set(new TitleId(7));
            run(view, "group.letter");
            run(view, "posters");
            run(view, "group.none");
            run(view, "posters");
            assertThat(model.selected().get()).isEqualTo(new TitleId(7));
            assertThat(table(view).getSelectionModel().getSelectedIndex()).isEqualTo(6);
            return true;
        });
    }

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
    void scrollIsRestoredInTableAndPosters() {
        onFx(() -> {
            LibraryView view = view();
            run(view, "group.kind");
            view.restore(view.state().with("top", "9"));
            lay(view);
            assertThat(view.state().text("top")).hasValue("9");
            run(view, "posters");
            view.restore(view.state().with("top", "8"));
            lay(view);
            assertThat(Integer.parseInt(view.state().text("top").orElseThrow())).isBetween(5, 8);
            return true;
        });
    }

    private static List<String> columns(LibraryView view) {
        return table(view).getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    @Test
    void narrowWindowLeavesOutColumnsButForgetsNoChoice() {
        onFx(() -> {
            LibraryView view = view();
            List<String> all = columns(view);
            assertThat(all).contains("library.column.year", "library.column.added");
            view.narrow(true);
            lay(view);
            assertThat(columns(view)).doesNotContain("library.column.added");
            assertThat(presentation.memory().text("columns").orElse(""))
                    .doesNotContain("library.column.added:76:0");
            view.narrow(false);
            lay(view);
            assertThat(columns(view)).isEqualTo(all);
            return true;
        });
    }

    @Test
    void narrowestWindowLeavesOutKindAndYearToo() {
        onFx(() -> {
            LibraryView view = view(900);
            view.narrow(true);
            lay(view);
            assertThat(columns(view))
                    .doesNotContain("library.column.year", "library.column.kind")
                    .contains("library.column.title", "library.column.wanted");
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

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void listThatChangesStaysAtTheTitleOnTopAndAnotherOrderShowsTheCursor() {
        onFx(() -> {
            LibraryView view = view();
            table(view).scrollTo(5);
            lay(view);
            assertThat(view.state().text("top")).hasValue("5");
            titles.gone = List.of(new TitleId(2), new TitleId(3));
            inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
            lay(view);
            assertThat(at(Integer.parseInt(view.state().text("top").orElseThrow())))
                    .isEqualTo(new TitleId(6));
            model.selected().set(new TitleId(1));
            model.sortBy(TitleSort.YEAR, true);
            lay(view);
            assertThat(view.state().text("top")).hasValue("0");
            return true;
        });
    }

    /** Titles of which some may be gone. */
    private static final class Some extends SampleTitles {
        private List<TitleId> gone = List.of();

        @Override
        public Found find(String filter, TitleOrder order) {
            Found found = super.find(filter, order);
            return new Found(
                    found.ids().stream().filter(id -> !gone.contains(id)).toList(),
                    found.groups(),
                    found.total());
        }
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
}
