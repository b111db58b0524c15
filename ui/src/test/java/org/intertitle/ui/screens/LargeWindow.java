package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.UiTasks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The real window, driven by events as fast as it answers; for benchmarks. Any thread but FX. */
final class LargeWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private static final int BACKGROUND_THREADS = 3;
    private static final int CALM = 5;
    private static final int PULSE_MS = 20;

    private final ThreadPoolExecutor background;
    private final RealWindow window;
    private final Stage stage;

    private LargeWindow(ThreadPoolExecutor background, RealWindow window, Stage stage) {
        this.background = background;
        this.window = window;
        this.stage = stage;
    }

    /** Shows the window at this place. */
    static LargeWindow open(RealLibrary library, Place place) {
        return Toolkit.onFx(() -> {
            ThreadPoolExecutor background =
                    (ThreadPoolExecutor) Executors.newFixedThreadPool(BACKGROUND_THREADS);
            RealWindow window =
                    new RealWindow(
                            library,
                            Locale.ENGLISH,
                            errors -> UiTasks.onToolkit(background, errors),
                            Platform::runLater);
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            window.dress(stage);
            stage.show();
            window.open(place);
            return new LargeWindow(background, window, stage);
        });
    }

    void go(Place place) {
        run(() -> window.go(place));
    }

    /** Does something on the FX thread. */
    static void run(Runnable work) {
        Toolkit.onFx(() -> {
            work.run();
            return true;
        });
    }

    /** The one node of this class and style that is seen. FX thread only. */
    <N extends Node> N node(String selector, Class<N> type) {
        return nodes(selector, type).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("not seen: " + selector));
    }

    /** All nodes of this class and style that are seen. FX thread only. */
    <N extends Node> List<N> nodes(String selector, Class<N> type) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(LargeWindow::seen)
                .toList();
    }

    /** Whether such a node is seen. FX thread only. */
    boolean sees(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream().anyMatch(LargeWindow::seen);
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Presses and releases a key where the focus is. FX thread only. */
    void press(KeyCode code, boolean shift, boolean control) {
        Node focused = stage.getScene().getFocusOwner();
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    focused, new KeyEvent(kind, "", "", code, shift, control, false, false));
        }
    }

    /** Types one letter where the focus is. FX thread only. */
    void type(String letter) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Puts a text into the search box, and the cursor behind it. FX thread only. */
    void search(String text) {
        TextField field = node(".search-box .text-field", TextField.class);
        field.requestFocus();
        field.setText(text);
        field.end();
    }

    /** Waits until something can be seen, asked on the FX thread. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Toolkit.onFx(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Waits until all that was asked in the background is answered and drawn. */
    void quiet() throws InterruptedException {
        for (int calm = 0; calm < CALM; calm++) {
            long done = background.getCompletedTaskCount();
            boolean busy = background.getActiveCount() + background.getQueue().size() > 0;
            TimeUnit.MILLISECONDS.sleep(PULSE_MS);
            run(() -> {});
            if (busy || background.getCompletedTaskCount() != done) {
                calm = -1;
            }
        }
    }

    /** From an action to the end of the pulse that shows what it asked for. */
    Took time(Runnable act, BooleanSupplier shown) throws Exception {
        CompletableFuture<Took> done = new CompletableFuture<>();
        Took begun =
                Toolkit.onFx(() -> {
                    Scene scene = stage.getScene();
                    scene.addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    if (shown.getAsBoolean()) {
                                        scene.removePostLayoutPulseListener(this);
                                        // What was queued in a pulse runs once it is over.
                                        Platform.runLater(() -> done.complete(Took.now()));
                                    } else {
                                        Platform.requestNextPulse();
                                    }
                                }
                            });
                    Platform.requestNextPulse();
                    Took start = Took.now();
                    act.run();
                    return start;
                });
        Took ended = done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ended.since(begun);
    }

    /** Does something in the window, and waits for the end of the pulse that draws it. */
    void pulse(Runnable act) throws Exception {
        time(act, () -> true);
    }

    /** The library's table. FX thread only. */
    @SuppressWarnings("unchecked")
    TableView<TitleId> table() {
        return node(".table-view", TableView.class);
    }

    /**
     * What a click on a header does: its column alone is in the order, or the other way round. FX
     * thread only.
     */
    void clickHeader(String heading) {
        TableView<TitleId> table = table();
        TableColumn<TitleId, ?> column =
                table.getColumns().stream()
                        .filter(each -> each.getText().equals(heading))
                        .findFirst()
                        .orElseThrow();
        if (table.getSortOrder().contains(column)) {
            column.setSortType(
                    column.getSortType() == SortType.ASCENDING
                            ? SortType.DESCENDING
                            : SortType.ASCENDING);
        } else {
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /**
     * Wall clock, processor time of the FX thread and of the whole process, in milliseconds: the
     * machine may be shared.
     */
    record Took(double wall, double fx, double process) {
        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Took now() {
            return new Took(
                    System.nanoTime() / 1e6,
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6,
                    SYSTEM.getProcessCpuTime() / 1e6);
        }

        Took since(Took begun) {
            return new Took(wall - begun.wall, fx - begun.fx, process - begun.process);
        }
    }

    @Override
    public void close() {
        run(() -> {
            stage.close();
            window.shell().close();
        });
        window.close();
        background.shutdownNow();
        assertThat(window.failures()).isEmpty();
    }
}
