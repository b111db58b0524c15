package org.intertitle.ui.screens;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.LiveUpdates;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.settings.Appearance;
import org.intertitle.ui.shell.DropTarget;
import org.intertitle.ui.shell.Everywhere;
import org.intertitle.ui.shell.Screens;
import org.intertitle.ui.shell.ShellView;
import org.intertitle.ui.shell.ShellViewModel;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

/** The window over a real library: everything as the launcher would wire it. */
final class RealWindow implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Appearance appearance = SampleSettings.SomeSettings.appearance();
    private final NoDesktop desktop = new NoDesktop();
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private final RealLibrary library;
    private final Presentation presentation;
    private final LiveUpdates updates;
    private final UiTasks tasks;
    private final ShellViewModel model;
    private ShellView shell;
    private Screens screens;

    RealWindow(
            RealLibrary library,
            Locale locale,
            Function<Consumer<Throwable>, UiTasks> way,
            Executor fx) {
        this.library = library;
        presentation = Remembered.presentation(Texts.of(locale, Clock.systemUTC()));
        tasks = way.apply(failures::add);
        updates =
                new LiveUpdates(
                        library.application().events(),
                        timer,
                        fx,
                        () -> System.nanoTime() / 1_000_000);
        model = new ShellViewModel(tasks);
        shell = frame();
        screens = screens();
    }

    private ShellView frame() {
        ShellView frame = new ShellView(model, presentation, dialogs, notifications);
        frame.offer(
                new Everywhere(model, appearance, desktop, () -> {}, presentation.texts()).list());
        return frame;
    }

    private Screens screens() {
        return new Screens(
                library.application(),
                new Screens.WindowParts(
                        tasks,
                        updates,
                        model,
                        dialogs,
                        notifications,
                        desktop,
                        presentation,
                        shell.catalog()),
                new Screens.Outside(library.data(), appearance, _ -> {}, List::of, () -> {}));
    }

    /** Builds frame and screens anew in this stage, as another language or scale asks for. */
    void rebuild(Stage stage) {
        shell.close();
        shell = frame();
        dress(stage);
        screens = screens();
        shell.reopen(screens);
    }

    /** Puts the frame into this stage. */
    void dress(Stage stage) {
        Scene scene = new Scene(shell.root(), 1000, 800);
        Look.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
    }

    /** Everything at once on the calling thread, for pictures. */
    static RealWindow inline(RealLibrary library, Locale locale) {
        RealWindow window =
                new RealWindow(
                        library,
                        locale,
                        errors -> new UiTasks(Runnable::run, Runnable::run, errors),
                        Runnable::run);
        // Events would arrive on the timer's thread, beside the one that draws.
        window.timer.shutdown();
        return window;
    }

    /** As a person has it, for journeys. */
    static RealWindow live(RealLibrary library, Locale locale) {
        ExecutorService own =
                Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
        return new RealWindow(
                library, locale, errors -> UiTasks.onToolkit(own, errors), Platform::runLater);
    }

    ShellView shell() {
        return shell;
    }

    /** The desktop that it stands on. */
    NoDesktop desktop() {
        return desktop;
    }

    List<Throwable> failures() {
        return failures;
    }

    DropTarget drops() {
        return screens.drops();
    }

    void open(Place place) {
        shell.open(screens, screens.facts(), updates, place);
    }

    void go(Place place) {
        model.go(place);
    }

    /** Whether the window shows this place. */
    boolean standsAt(Place place) {
        return place.equals(model.place().get());
    }

    /** The screen of a place. */
    Screen at(Place place) {
        return screens.at(place);
    }

    /** Stops listening; the library stays open. */
    void stop() {
        updates.close();
        timer.shutdownNow();
    }

    @Override
    public void close() {
        stop();
    }
}
