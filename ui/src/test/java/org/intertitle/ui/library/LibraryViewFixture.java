package org.intertitle.ui.library;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.intertitle.kernel.TitleId;
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

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** A library screen as a person sees it, over made-up titles. */
abstract class LibraryViewFixture {
    final Inline inline = new Inline();
    final List<Place> went = new ArrayList<>();
    final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    final Presentation presentation = Remembered.presentation(texts);
    final Some titles = new Some();
    final LibraryViewModel model =
            new LibraryViewModel(titles, inline.tasks, inline, new Went(went), texts);

    LibraryView view() {
        return view(1100);
    }

    LibraryView view(double width) {
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

    static void lay(LibraryView view) {
        Parent root = view.root();
        root.resize(root.getScene().getWidth(), root.getScene().getHeight());
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    static TableView<?> table(LibraryView view) {
        return (TableView<?>) view.root().lookup(".table-view");
    }

    void press(LibraryView view, KeyCode key) {
        press(view, key, false);
    }

    void press(LibraryView view, KeyCode key, boolean shift) {
        Event.fireEvent(
                table(view),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        lay(view);
    }

    static void onFx(Callable<?> work) {
        Toolkit.onFx(() -> {
            work.call();
            return true;
        });
    }

    TitleId at(int index) {
        return model.list().ids().get(index);
    }

    void run(LibraryView view, String id) {
        view.actions().stream()
                .filter(action -> action.id().equals("library." + id))
                .map(Action::run)
                .forEach(Runnable::run);
        lay(view);
    }

    /** Titles of which some may be gone. */
    static final class Some extends SampleTitles {
        List<TitleId> gone = List.of();

        @Override
        public Found find(String filter, TitleOrder order) {
            Found found = super.find(filter, order);
            return new Found(
                    found.ids().stream().filter(id -> !gone.contains(id)).toList(),
                    found.groups(),
                    found.total());
        }
    }
}
