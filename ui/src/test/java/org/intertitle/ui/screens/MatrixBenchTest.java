package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The matrix of a series of 1,200 episodes in six languages, in the real window over a library of
 * 20,000 videos: from a key press to the end of the pulse that shows what it asked for.
 */
@Tag("bench")
class MatrixBenchTest {
    private static final int VIDEOS = 20_000;
    private static final int EPISODES = 1_200;
    private static final int ROUNDS = 5;

    /** Until the virtual machine has compiled what is used at each opening. */
    private static final int WARM = 20;

    private static final int KEYS = 60;

    @TempDir private Path folder;

    @Test
    void openingAndWalkingTheMatrix() throws Exception {
        try (RealLibrary library = RealLibrary.large(folder, VIDEOS)) {
            List<TitleId> found = titles(library, "\"Kaiserliche Nächte\"");
            assertThat(found).hasSize(1);
            TitleId other = titles(library, "kind:film").getFirst();
            try (RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
                Scene scene = Toolkit.onFx(() -> shown(window));
                opening(window, scene, found.getFirst(), other);
                walking(scene);
            }
        }
    }

    private static List<TitleId> titles(RealLibrary library, String filter) {
        var stores = library.application().stores();
        return stores.unitOfWork()
                .read(tx ->
                        stores.libraryQueries()
                                .titleIds(tx, FilterParser.parse(filter), TitleSort.NAME, false));
    }

    private static Scene shown(RealWindow window) {
        Scene scene = new Scene(window.shell().root(), 1000, 800);
        Look.apply(scene, Theme.LIGHT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        window.open(new Place.Home());
        return scene;
    }

    private static void opening(RealWindow window, Scene scene, TitleId series, TitleId film)
            throws Exception {
        List<Took> times = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            time(scene, () -> window.go(new Place.OfTitle(film)), () -> rows(scene) == 1);
            times.add(
                    time(
                            scene,
                            () -> window.go(new Place.OfTitle(series)),
                            () -> rows(scene) > EPISODES && drawn(scene)));
        }
        print("matrix of 1,200 × 6: opened first in a window", times.subList(0, 1));
        print("matrix of 1,200 × 6: opened soon again", times.subList(2, 2 + ROUNDS));
        print("matrix of 1,200 × 6: opened after use", times.subList(WARM, times.size()));
    }

    /** There and back again, so that each key moves the cursor. */
    private static void walking(Scene scene) throws Exception {
        walk(scene, "arrow down, up", KeyCode.DOWN, KeyCode.UP, 12, false);
        walk(scene, "arrow right, left", KeyCode.RIGHT, KeyCode.LEFT, 5, false);
        walk(scene, "page down, up", KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, 12, false);
        walk(scene, "Ctrl+Down, Up to the next gap", KeyCode.DOWN, KeyCode.UP, 12, true);
    }

    private static void walk(
            Scene scene, String what, KeyCode there, KeyCode back, int leg, boolean far)
            throws Exception {
        List<Took> times = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            KeyCode code = i / leg % 2 == 0 ? there : back;
            times.add(time(scene, () -> press(scene, code, far), () -> true));
        }
        print("matrix of 1,200 × 6: " + what, times.subList(KEYS / 4, KEYS));
    }

    private static void press(Scene scene, KeyCode code, boolean far) {
        Node owner = scene.getFocusOwner();
        assertThat(owner).isEqualTo(matrix(scene));
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", code, false, far, false, false));
        }
    }

    private static ListView<?> matrix(Scene scene) {
        return (ListView<?>) scene.lookup(".matrix-list");
    }

    private static int rows(Scene scene) {
        ListView<?> matrix = matrix(scene);
        return matrix == null ? 0 : matrix.getItems().size();
    }

    private static boolean drawn(Scene scene) {
        return matrix(scene).lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && !flow.getFirstVisibleCell().isEmpty();
    }

    /** What is queued during a pulse runs once the pulse is over. */
    private static Took time(Scene scene, Runnable work, BooleanSupplier done) throws Exception {
        CompletableFuture<Moment> ended = new CompletableFuture<>();
        Moment begun =
                Toolkit.onFx(() -> {
                    Moment start = Moment.now();
                    scene.addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    if (done.getAsBoolean()) {
                                        scene.removePostLayoutPulseListener(this);
                                        Platform.runLater(() -> ended.complete(Moment.now()));
                                    } else {
                                        Platform.requestNextPulse();
                                    }
                                }
                            });
                    work.run();
                    Platform.requestNextPulse();
                    return start;
                });
        return ended.get(20, TimeUnit.SECONDS).since(begun);
    }

    /** Wall clock beside processor time of the FX thread and of all, for the machine is shared. */
    private record Moment(long wall, long fx, long all) {
        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private static Moment now() {
            return new Moment(
                    System.nanoTime(),
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(),
                    SYSTEM.getProcessCpuTime());
        }

        private Took since(Moment begun) {
            return new Took(
                    (wall - begun.wall) / 1e6, (fx - begun.fx) / 1e6, (all - begun.all) / 1e6);
        }
    }

    private record Took(double wall, double fx, double all) {}

    private static void print(String what, List<Took> times) {
        System.out.printf(
                Locale.ROOT,
                "%-52s %7.1f ms  (%.1f .. %.1f, nine of ten %.1f; processor %.1f, FX thread"
                        + " %.1f)%n",
                what,
                at(times, 0.5, Took::wall),
                at(times, 0, Took::wall),
                at(times, 1, Took::wall),
                at(times, 0.9, Took::wall),
                at(times, 0.5, Took::all),
                at(times, 0.5, Took::fx));
    }

    private static double at(List<Took> times, double part, ToDoubleFunction<Took> which) {
        double[] sorted = times.stream().mapToDouble(which).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }
}
