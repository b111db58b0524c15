package org.intertitle.ui.launcher;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.ErrorReports;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.UncaughtFailures;
import org.intertitle.ui.kit.WindowIcon;
import org.intertitle.ui.shell.Everywhere;
import org.intertitle.ui.shell.FocusPath;
import org.intertitle.ui.shell.OpeningPane;
import org.intertitle.ui.shell.Screens;
import org.intertitle.ui.shell.ShellView;
import org.intertitle.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One window on one data folder: shown at once with an empty shell, connected to the application
 * once that is open. FX thread only, but for what it hands to the background.
 */
final class OpenWindow {

    private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);

    /** Long after the start. */
    private static final Duration TIDY = Duration.ofSeconds(30);

    private final Stage stage;
    private final DataFolder data;
    private final WindowPlace place;
    private final LocalAppearance appearance;
    private final LocalViewMemory memory;
    private final WindowThreads threads = new WindowThreads();
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private final UiTasks tasks;
    private final ShellViewModel model;
    private final PlatformDesktop desktop;
    private final DesktopNotices notices;
    private final Lifeline lifeline;
    private final HandedFiles handed;
    private final EarlyReading early;
    private final Door door;
    private final Ending ending = new Ending(this::closeParts);
    private final UncaughtFailures uncaught = new UncaughtFailures();
    private final WindowDiagnostics diagnostics;
    private final IdleMemory idle;
    private final StoreNews news;
    private Presentation presentation;
    private ErrorReports reports;
    private ShellView shell;
    private @Nullable Throwable failure;
    private Dress dress;

    /** {@code settings} are those of the data folder, the same object for all who write them. */
    OpenWindow(Stage stage, DataFolder data, LocalSettings settings, SystemLook system) {
        this.stage = stage;
        this.data = data;
        place = new WindowPlace(settings);
        memory = new LocalViewMemory(settings, this::later);
        appearance = new LocalAppearance(settings, system, this::dressed);
        dress = appearance.dress();
        Look.ground(dress.theme(), dress.measures());
        presentation = presentation(dress);
        reports = reports(presentation.texts());
        tasks = UiTasks.onToolkit(threads.background(), each -> reports.report(each));
        desktop = new PlatformDesktop(stage, tasks);
        notices = DesktopNotices.around(stage, tasks, () -> connected().map(Intertitle::config));
        model = new ShellViewModel(tasks);
        lifeline = new Lifeline(data, tasks, threads, new Shown());
        shell = shell();
        diagnostics =
                new WindowDiagnostics(
                        data,
                        () -> lifeline.connection().map(Connection::application),
                        new WindowDiagnostics.Parts(tasks, dialogs, desktop, notifications));
        dialogs.setReporting(this::saveReport);
        diagnostics.begin(this::saveReport, () -> presentation.texts());
        threads.later(diagnostics::tidy, TIDY);
        handed = new HandedFiles(tasks, model.isOpen()::get, files -> shell.take(files));
        early =
                new EarlyReading(
                        () -> new EarlyReader(tasks, model, desktop, presentation),
                        (screen, at) -> shell.showEarly(screen, at));
        WindowRequests requests =
                new WindowRequests(
                        stage,
                        this::take,
                        request ->
                                lifeline.connection()
                                        .filter(open -> open.asked(request))
                                        .isPresent());
        door = new Door(new InstanceSocket(data), requests::asked);
        threads.background().execute(door::open);
        news = new StoreNews(notifications, () -> presentation.texts(), this::restore);
        idle = new IdleMemory(threads::later, System::nanoTime, System::gc);
        stage.addEventFilter(InputEvent.ANY, _ -> idle.used());
        notifications.patient().bind(Platform.accessibilityActiveProperty());
        system.listen(() -> tasks.run(appearance::dress, this::wear));
    }

    private Presentation presentation(Dress worn) {
        Texts texts = Texts.of(worn.locale(), Clock.system(ZoneId.systemDefault()));
        return new Presentation(texts, worn.measures(), memory);
    }

    private ShellView shell() {
        ShellView view = new ShellView(model, presentation, dialogs, notifications);
        view.setNotices(notices);
        view.offer(
                new Everywhere(model, appearance, desktop, this::saveReport, presentation.texts())
                        .list());
        return view;
    }

    private ErrorReports reports(Texts texts) {
        return new ErrorReports(dialogs, notifications, texts.messages());
    }

    void show() {
        Look.loadFonts();
        dress(new Scene(shell.root()));
        place.restore(stage, dress.measures());
        stage.setOnCloseRequest(request -> {
            request.consume();
            shell.leave(stage::close);
        });
        stage.show();
    }

    private void dress(Scene scene) {
        Look.apply(scene, dress.theme(), dress.measures());
        stage.setScene(scene);
        stage.titleProperty().bind(shell.title());
    }

    /**
     * Builds the frame and its screens anew in other words or measures, around the same running
     * application, at the same place in the same state.
     */
    void rebuild(Presentation next) {
        Optional<FocusPath> focus = FocusPath.in(stage.getScene());
        shell.close();
        early.end();
        presentation = next;
        reports = reports(next.texts());
        shell = shell();
        Scene before = stage.getScene();
        dress(new Scene(shell.root(), before.getWidth(), before.getHeight()));
        if (failure != null) {
            shell.fail(failure, remedies());
        } else if (model.isOpen().get()) {
            lifeline.connection()
                    .map(this::screens)
                    .ifPresent(screens -> {
                        shell.reopen(screens);
                        shell.takeDrops(screens.drops());
                    });
        } else {
            readEarly();
        }
        focus.ifPresent(path -> path.restore(stage.getScene()));
    }

    private void later(Runnable work) {
        threads.later(work, Duration.ofSeconds(1));
    }

    /** Heard on whatever thread changed the appearance. */
    private void dressed(Dress next) {
        tasks.onFx(() -> wear(next));
    }

    /** Another theme is put on; other words or measures need another frame. */
    private void wear(Dress next) {
        boolean anew = next.rebuilds(dress);
        dress = next;
        if (anew) {
            shell.leave(() -> rebuild(presentation(next)));
        } else {
            Look.apply(stage.getScene(), next.theme(), next.measures());
        }
        place.bound(stage, next.measures());
    }

    /** Shows what nobody caught, once it is logged; any thread. */
    void uncaught(Throwable thrown) {
        if (uncaught.heard(thrown)) {
            Platform.runLater(() -> reports.show(thrown));
        }
    }

    private void saveReport() {
        diagnostics.offer(presentation.texts()).open();
    }

    /** The application that is open, for tests. */
    Optional<Intertitle> connected() {
        return lifeline.connection().map(Connection::application);
    }

    /** The same; fails where none is open. */
    Intertitle application() {
        return connected().orElseThrow();
    }

    /** Where the window stands; empty before the application is open. */
    Optional<Place> place() {
        return Optional.ofNullable(model.place().get());
    }

    void go(Place place) {
        model.go(place);
    }

    /** Opens the application in the background and hands it to the shell. */
    void connect() {
        lifeline.connect();
        stage.getIcons().setAll(WindowIcon.pictures());
        shell.complete();
    }

    /** Closes what is open and opens anew. */
    void reconnect() {
        lifeline.reconnect();
    }

    /** Any thread. Where the backup cannot be restored, what was open is opened again. */
    void restore(Path backup) {
        lifeline.restore(backup);
    }

    private OpeningPane.Remedies remedies() {
        return new OpeningPane.Remedies(
                lifeline::reconnect,
                () -> desktop.reveal(data.database()),
                () ->
                        desktop.chooseFile(
                                presentation.texts().text("shell.restore_backup.title"),
                                lifeline::openFrom),
                lifeline::writeBack,
                this::saveReport);
    }

    /**
     * Shows subtitles at once; offers what can be done with other files, now or once the library is
     * open.
     */
    void take(List<Path> files) {
        handed.add(files);
        readEarly();
    }

    private void readEarly() {
        if (!model.isOpen().get() && failure == null) {
            early.show(handed.waiting());
        }
    }

    private Screens screens(Connection open) {
        return new Screens(
                open.application(),
                new Screens.WindowParts(
                        tasks,
                        open.updates(),
                        model,
                        dialogs,
                        notifications,
                        desktop,
                        presentation,
                        shell.catalog()),
                new Screens.Outside(
                        data, appearance, this::restore, diagnostics::examine, this::saveReport));
    }

    /** Keeps the window's place, suspends jobs, and closes the application. */
    void close() {
        leave();
        ending.end();
    }

    private void leave() {
        lifeline.closing();
        place.keep(stage);
        shell.remember();
        early.end();
    }

    /** The same when the system ends the process; any thread but the FX thread. */
    void endNow() {
        if (!ending.ended()) {
            ending.onFx(this::leave);
            ending.end();
        }
    }

    private void closeParts() {
        lifeline.closing();
        memory.keep();
        threads.close();
        door.close();
        lifeline.disconnect();
        diagnostics.end();
    }

    /** What the window shows as the application comes and goes. */
    private final class Shown implements Lifeline.Window {

        @Override
        public void opening() {
            failure = null;
            model.close();
            if (!early.active()) {
                shell.opening();
                readEarly();
            }
        }

        @Override
        public void opened(Connection opened) {
            idle.used();
            opened.application().events().subscribe(_ -> idle.used());
            Screens screens = screens(opened);
            tasks.run(
                    screens::first,
                    first -> {
                        early.shown().ifPresent(screens::begin);
                        shell.open(screens, screens.facts(), opened.updates(), first);
                        early.end();
                        shell.takeDrops(screens.drops());
                        handed.hand();
                        opened.application().stores().upgraded().ifPresent(news::upgraded);
                    },
                    this::failed);
        }

        @Override
        public void failed(Throwable reason) {
            LOG.error("The library is not open", reason);
            failure = reason;
            early.end();
            model.close();
            shell.fail(reason, remedies());
        }

        @Override
        public void restored(Path backup, Path before) {
            news.restored(backup, before);
        }
    }
}
