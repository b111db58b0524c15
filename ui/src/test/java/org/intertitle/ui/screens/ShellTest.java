package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.intertitle.events.DomainEvent;
import org.intertitle.jobs.Restraint;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.shell.RailItem;
import org.intertitle.ui.shell.ShellView;
import org.intertitle.ui.shell.ShellViewModel;
import org.intertitle.ui.shell.WindowFacts;
import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class ShellTest {
    private static final Place HOME = new Place.Home();
    private static final Place LIBRARY = new Place.Library("");

    private final Inline inline = new Inline();
    private final ShellViewModel model = new ShellViewModel(inline.tasks);
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private final Remembered memory = new Remembered();
    private final FailingFacts facts = new FailingFacts(SampleShelf.empty());
    private final Map<Class<?>, Noted> screens = new HashMap<>();

    private ShellView shell(Locale locale) {
        Texts texts = Texts.of(locale, Clock.systemUTC());
        Presentation presentation = new Presentation(texts, Measures.STANDARD, memory);
        return new ShellView(model, presentation, dialogs, notifications);
    }

    private Screen screen(Place place) {
        return screens.computeIfAbsent(place.getClass(), type -> new Noted(type.getSimpleName()));
    }

    private ShellView opened(Place first) {
        ShellView shell = shell(Locale.ENGLISH);
        var _ = new Scene(shell.root(), 1280, 800);
        shell.open(this::screen, facts, inline, first);
        return shell;
    }

    private Noted noted(Class<? extends Place> place) {
        return requireNonNull(screens.get(place));
    }

    @Test
    void comingBackRestoresHowThePlaceWasLeft() {
        Toolkit.onFx(() -> {
            opened(LIBRARY);
            Noted library = noted(Place.Library.class);
            library.row = "812";
            model.go(HOME);
            library.row = "0";
            model.back();
            assertThat(library.row).isEqualTo("812");
            assertThat(model.place().get()).isEqualTo(LIBRARY);
            model.forward();
            assertThat(model.place().get()).isEqualTo(HOME);
            return true;
        });
    }

    @Test
    void workThatIsHeldBackOnBatteryIsSaidWithTheWayToChangeIt() {
        Toolkit.onFx(() -> {
            facts.answer =
                    () ->
                            new WindowFacts.Facts(
                                    0,
                                    0,
                                    List.of(),
                                    Restraint.WAITING,
                                    null,
                                    WindowFacts.Outside.NONE);
            ShellView shell = opened(HOME);
            Button said =
                    shell.root().lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(each -> "Waits for mains power".equals(each.getText()))
                            .findFirst()
                            .orElseThrow();
            assertThat(said.isVisible()).isTrue();
            said.fire();
            assertThat(model.place().get())
                    .isEqualTo(new Place.Settings(Place.SettingsPage.GENERAL));
            facts.answer = () -> WindowFacts.Facts.NONE;
            inline.tell(new DomainEvent.ChangedElsewhere());
            assertThat(said.isVisible()).isFalse();
            return true;
        });
    }

    @Test
    void screenThatIsShownBeforeTheServicesAreThereGivesItsPlaceToTheirOwn() {
        Toolkit.onFx(() -> {
            ShellView shell = shell(Locale.ENGLISH);
            var _ = new Scene(shell.root(), 1280, 800);
            Noted early = new Noted("early");
            shell.showEarly(early, LIBRARY);
            assertThat(early.activated).isEqualTo(1);
            early.row = "7";
            shell.open(this::screen, facts, inline, HOME);
            assertThat(noted(Place.Library.class).row).isEqualTo("7");
            model.back();
            assertThat(model.place().get()).isEqualTo(HOME);
            return true;
        });
    }

    @Test
    void typingIntoTheSearchOfTheLibraryIsNoStep() {
        Toolkit.onFx(() -> {
            opened(HOME);
            model.go(LIBRARY);
            Noted library = noted(Place.Library.class);
            for (String typed : List.of("a", "am", "ame")) {
                library.head.search().set(typed);
            }
            assertThat(model.place().get()).isEqualTo(new Place.Library("ame"));
            assertThat(library.activated).isEqualTo(1);
            model.back();
            assertThat(model.place().get()).isEqualTo(HOME);
            return true;
        });
    }

    @Test
    void typingIntoTheSearchOfWhatIsWantedIsNoStepEither() {
        Toolkit.onFx(() -> {
            opened(HOME);
            model.go(new Place.Wanted("missing:de"));
            noted(Place.Wanted.class).head.search().set("missing:de can:adopt");
            assertThat(model.place().get()).isEqualTo(new Place.Wanted("missing:de can:adopt"));
            model.back();
            assertThat(model.place().get()).isEqualTo(HOME);
            return true;
        });
    }

    @Test
    void nextStartComesBackToThePlaceInItsState() {
        Toolkit.onFx(() -> {
            ShellView before = opened(HOME);
            model.go(new Place.Activity());
            noted(Place.Activity.class).row = "40";
            before.remember();
            before.close();
            screens.clear();
            ShellViewModel next = new ShellViewModel(inline.tasks);
            Presentation presentation =
                    new Presentation(
                            Texts.of(Locale.ENGLISH, Clock.systemUTC()), Measures.STANDARD, memory);
            new ShellView(next, presentation, dialogs, notifications)
                    .open(this::screen, facts, inline, HOME);
            assertThat(next.place().get()).isEqualTo(new Place.Activity());
            assertThat(noted(Place.Activity.class).row).isEqualTo("40");
            return true;
        });
    }

    @Test
    void anotherFrameShowsTheSamePlaceInOtherWordsAndTheOldOneIsGarbage() throws Exception {
        WeakReference<ShellView> frame =
                Toolkit.onFx(() -> {
                    ShellView old = opened(HOME);
                    model.go(LIBRARY);
                    noted(Place.Library.class).row = "7";
                    notifications.show("done");
                    old.close();
                    screens.clear();
                    return new WeakReference<>(old);
                });
        WeakReference<Parent> root =
                Toolkit.onFx(() -> {
                    ShellView next = shell(Locale.GERMAN);
                    var _ = new Scene(next.root(), 1280, 800);
                    next.reopen(this::screen);
                    assertThat(model.place().get()).isEqualTo(LIBRARY);
                    assertThat(noted(Place.Library.class).row).isEqualTo("7");
                    assertThat(items(next)).anyMatch(item -> item.getName().equals("Bibliothek"));
                    next.close();
                    screens.clear();
                    return new WeakReference<>(next.root());
                });
        for (int i = 0; i < 50 && (frame.get() != null || root.get() != null); i++) {
            System.gc();
            Toolkit.onFx(() -> true);
        }
        assertThat(frame.get()).isNull();
        assertThat(root.get()).isNull();
    }

    private static List<RailItem> items(ShellView shell) {
        return shell.root().lookupAll(".rail-item").stream().map(RailItem.class::cast).toList();
    }

    @Test
    void readersHearWhichPlaceIsThePresentOneAndTheTitleSaysIt() {
        Toolkit.onFx(() -> {
            ShellView shell = opened(HOME);
            model.go(LIBRARY);
            List<RailItem> current =
                    items(shell).stream()
                            .filter(item ->
                                    Boolean.TRUE.equals(
                                            item.queryAccessibleAttribute(
                                                    AccessibleAttribute.SELECTED)))
                            .toList();
            assertThat(current).extracting(RailItem::getName).containsExactly("Library");
            assertThat(shell.title().get()).isEqualTo("Library – Intertitle");
            return true;
        });
    }

    @Test
    void serviceThatThrowsAnythingIsSaidInTheStatusLineAndTheWindowLivesOn() {
        Toolkit.onFx(() -> {
            ShellView shell = opened(HOME);
            for (Error error :
                    List.of(
                            new StackOverflowError(),
                            new OutOfMemoryError("made up"),
                            new AssertionError("no"))) {
                facts.answer =
                        () -> {
                            throw error;
                        };
                inline.tell(new DomainEvent.ChangedElsewhere());
                assertThat(says(shell, "Not up to date: " + Wording.code(error))).isTrue();
                assertThat(dialogs.current().get()).isNull();
            }
            facts.answer = null;
            model.go(LIBRARY);
            assertThat(says(shell, "Not up to date")).isFalse();
            assertThat(model.place().get()).isEqualTo(LIBRARY);
            return true;
        });
    }

    private static boolean says(ShellView shell, String text) {
        return shell.root().lookupAll(".button").stream()
                .anyMatch(node ->
                        node instanceof Button button
                                && button.isVisible()
                                && text.equals(button.getText()));
    }

    /** A screen that remembers one number, and how often it was activated. */
    private static final class Noted implements Screen {
        private final ScreenHead head = new ScreenHead();
        private final Parent root = new StackPane(new Label("screen"));
        private String row = "";
        private int activated;

        Noted(String title) {
            head.title().set(title);
            head.prompt().set("Search");
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public ScreenHead head() {
            return head;
        }

        @Override
        public void activate(Place place) {
            activated++;
        }

        @Override
        public void deactivate() {}

        @Override
        public PlaceState state() {
            return row.isEmpty() ? PlaceState.NONE : PlaceState.NONE.with("row", row);
        }

        @Override
        public void restore(PlaceState state) {
            row = state.text("row").orElse("");
        }
    }
}
