package org.intertitle.ui.screens;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.library.LibraryView;
import org.intertitle.ui.library.LibraryViewModel;
import org.intertitle.ui.shell.ShellView;
import org.intertitle.ui.shell.ShellViewModel;
import org.intertitle.ui.shell.WindowFacts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/** The window over made-up services, for pictures. */
final class SampleWindow {
    private final Inline inline = new Inline();
    private final Notifications notifications = new Notifications();
    private final Dialogs dialogs = new Dialogs();
    private final ShellViewModel model = new ShellViewModel(inline.tasks);
    private final Texts texts;
    private final ShellView shell;

    SampleWindow(Locale locale) {
        texts = Texts.of(locale, Clock.fixed(SampleTitles.NOW, ZoneOffset.UTC));
        shell = new ShellView(model, texts, dialogs, notifications);
    }

    ShellView shell() {
        return shell;
    }

    void open(Place place) {
        shell.open(this::screen, new Answers(), inline, place);
    }

    private Screen screen(Place place) {
        return switch (place) {
            case Place.Library _ ->
                    new LibraryView(
                            new LibraryViewModel(
                                    new SampleTitles(), inline.tasks, inline, model, texts),
                            texts,
                            new NoDesktop());
            default -> throw new IllegalArgumentException(place.toString());
        };
    }

    private static final class Answers implements WindowFacts {
        @Override
        public Facts read() {
            return new Facts(
                    9830,
                    7479,
                    2,
                    new Running("scan_library", "1,840 of 12,110 · 212 a second", 0.38),
                    new LastChange("extract", 24, false));
        }

        @Override
        public void undoLast() {}

        @Override
        public void redoLast() {}
    }
}
