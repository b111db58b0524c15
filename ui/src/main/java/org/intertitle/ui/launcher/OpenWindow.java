package org.intertitle.ui.launcher;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.intertitle.Intertitle;
import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.ErrorReports;
import org.intertitle.ui.kit.LiveUpdates;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.shell.Screens;
import org.intertitle.ui.shell.ShellView;
import org.intertitle.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One window on one data folder: shown at once with an empty shell, connected to the application
 * once that is open. FX thread only, but for what it hands to the background.
 */
final class OpenWindow {

    private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
    private static final int BACKGROUND_THREADS = 3;

    private final Stage stage;
    private final DataFolder data;
    private final WindowPlace place;
    private final LocalAppearance appearance;
    private final LocalViewMemory memory;
    private final ExecutorService background =
            Executors.newFixedThreadPool(
                    BACKGROUND_THREADS, Thread.ofPlatform().daemon().name("window-", 1).factory());
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("live-updates").factory());
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private final Texts texts;
    private final UiTasks tasks;
    private final ShellViewModel model;
    private final ShellView shell;
    private volatile @Nullable Connection connection;
    private volatile boolean closing;
    private Dress dress;

    /** What is there once the application is open. */
    private record Connection(Intertitle application, LiveUpdates updates, AutoCloseable socket) {}

    OpenWindow(Stage stage, DataFolder data, SystemLook system) {
        this.stage = stage;
        this.data = data;
        LocalSettings settings = new LocalSettings(data);
        place = new WindowPlace(settings);
        memory = new LocalViewMemory(settings, this::later);
        appearance = new LocalAppearance(settings, system, this::dressed);
        dress = appearance.dress();
        texts = Texts.of(dress.locale(), Clock.system(ZoneId.systemDefault()));
        tasks = UiTasks.onToolkit(background, new ErrorReports(dialogs, texts.messages())::report);
        model = new ShellViewModel(tasks);
        shell = new ShellView(model, texts, dialogs, notifications);
        system.listen(() -> tasks.run(appearance::dress, this::wear));
    }

    void show() {
        Look.loadFonts();
        Scene scene = new Scene(shell.root());
        Look.apply(scene, dress.theme(), dress.measures());
        stage.setTitle("Intertitle");
        stage.setScene(scene);
        place.restore(stage, dress.measures());
        stage.show();
    }

    private void later(Runnable work) {
        var _ = timer.schedule(work, 1, TimeUnit.SECONDS);
    }

    /** Heard on whatever thread changed the appearance. */
    private void dressed(Dress next) {
        tasks.onFx(() -> wear(next));
    }

    private void wear(Dress next) {
        dress = next;
        Look.apply(stage.getScene(), next.theme(), next.measures());
        place.bound(stage, next.measures());
    }

    /** Opens the application in the background and hands it to the shell. */
    void connect() {
        tasks.run(this::opened, this::connected, failure -> shell.fail(failure, this::connect));
    }

    private Connection opened() {
        Intertitle application = new DatabaseOpener().open(data);
        try {
            application.start();
            Connection opened = connection(application);
            connection = opened;
            return opened;
        } catch (RuntimeException e) {
            application.close();
            throw e;
        } finally {
            closeIfTooLate();
        }
    }

    private Connection connection(Intertitle application) {
        LiveUpdates updates = LiveUpdates.onToolkit(application.events(), timer);
        JobRequests jobs = new JobRequests(application.jobs());
        AutoCloseable socket =
                new InstanceSocket(data)
                        .listen(request ->
                                request.equals(InstanceSocket.SHOW)
                                        ? toFront()
                                        : jobs.handle(request));
        return new Connection(application, updates, socket);
    }

    /** The window may have been closed while the database was being opened. */
    private void closeIfTooLate() {
        if (closing) {
            disconnect();
        }
    }

    private boolean toFront() {
        Platform.runLater(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
        return true;
    }

    private void connected(Connection opened) {
        Screens screens =
                new Screens(
                        opened.application(),
                        new Screens.WindowParts(
                                tasks,
                                opened.updates(),
                                model,
                                dialogs,
                                notifications,
                                new PlatformDesktop(stage, tasks),
                                new Presentation(texts, dress.measures(), memory)),
                        new Screens.Outside(data, appearance, this::sample));
        tasks.run(
                screens::first,
                first -> shell.open(screens, screens.facts(), opened.updates(), first));
    }

    /** Writes the sample library beside the database. */
    private Path sample() {
        try {
            FreshFolder folder = FreshFolder.open(data.root().resolve("sample-library"));
            new LibraryWriter(folder, "").write(SampleLibrary.files());
            return folder.root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the window's place, suspends jobs, and closes the application. */
    void close() {
        closing = true;
        place.keep(stage);
        timer.shutdownNow();
        memory.keep();
        background.shutdown();
        try {
            if (!background.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("Some work of the window did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disconnect();
    }

    private synchronized void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.updates().close();
            closeSocket(open.socket());
            open.application().close();
        }
    }

    private static void closeSocket(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            LOG.warn("The instance socket did not close", e);
        }
    }
}
