package org.intertitle.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Went;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * From a key press to the end of the pulse that shows the hits for it, over 200 actions and 100,000
 * titles in memory, which are searched on another thread.
 */
@Tag("bench")
class PaletteBenchTest {
    private static final List<Action.Scope> SCOPES = List.of(Action.Scope.values());
    private static final int TITLES = 100_000;
    private static final int ACTIONS = 200;
    private static final int ROUNDS = 5;
    private static final String TYPED = "kaiserliche 12";

    private final ExecutorService background =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final Titles titles = new Titles();

    @Test
    void keyPressToShownHits() throws Exception {
        PaletteView palette = Toolkit.onFx(this::shown);
        List<Took> times = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Toolkit.onFx(() -> {
                palette.close();
                palette.open();
                return true;
            });
            for (int i = 1; i <= TYPED.length(); i++) {
                Took took = press(palette, TYPED.substring(0, i));
                if (round > 0) {
                    times.add(took);
                }
            }
        }
        assertThat(times).hasSize(ROUNDS * TYPED.length());
        System.out.printf(
                Locale.ROOT,
                "%-52s %9.1f ms  (%.1f .. %.1f, nine of ten %.1f; FX thread %.1f, search %.1f)%n",
                "palette: key press to shown hits, 100,000 titles",
                at(times, 0.5, Took::wall),
                at(times, 0, Took::wall),
                at(times, 1, Took::wall),
                at(times, 0.9, Took::wall),
                at(times, 0.5, Took::processor),
                titles.median());
    }

    private PaletteView shown() {
        Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
        List<Action> actions =
                IntStream.range(0, ACTIONS)
                        .mapToObj(i ->
                                Action.of(
                                        "bench.a" + i,
                                        SCOPES.get(i % SCOPES.size()),
                                        Glyph.EXTRACT,
                                        () -> "Extract what number " + i + " asks for",
                                        () -> {}))
                        .toList();
        PaletteView palette =
                new PaletteView(
                        () -> actions,
                        () -> titles,
                        UiTasks.onToolkit(
                                background,
                                failure -> {
                                    throw new AssertionError(failure);
                                }),
                        new Went(new ArrayList<>()),
                        Remembered.presentation(texts));
        Scene scene = new Scene(new StackPane(palette.node()), 1280, 800);
        Look.apply(scene, Theme.LIGHT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return palette;
    }

    /** Types the last letter of the text; what was queued during a pulse runs once it is over. */
    private static Took press(PaletteView palette, String text) throws Exception {
        CompletableFuture<Moment> done = new CompletableFuture<>();
        Moment begun =
                Toolkit.onFx(() -> {
                    Scene scene = palette.node().getScene();
                    ListView<?> list = (ListView<?>) scene.lookup(".palette-list");
                    scene.addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    if (found(list, text)) {
                                        scene.removePostLayoutPulseListener(this);
                                        Platform.runLater(() -> done.complete(Moment.now()));
                                    } else {
                                        Platform.requestNextPulse();
                                    }
                                }
                            });
                    TextField field = (TextField) scene.getFocusOwner();
                    Moment start = Moment.now();
                    String letter = text.substring(text.length() - 1);
                    Event.fireEvent(
                            field,
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED,
                                    letter,
                                    "",
                                    KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false));
                    assertThat(field.getText()).isEqualTo(text);
                    return start;
                });
        Moment ended = done.get(10, TimeUnit.SECONDS);
        return new Took((ended.wall - begun.wall) / 1e6, (ended.processor - begun.processor) / 1e6);
    }

    /**
     * The wall clock and the processor time of the FX thread, because the machine may be shared.
     */
    private record Moment(long wall, long processor) {
        private static Moment now() {
            return new Moment(
                    System.nanoTime(),
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }
    }

    private record Took(double wall, double processor) {}

    private static double at(List<Took> times, double part, ToDoubleFunction<Took> which) {
        double[] sorted = times.stream().mapToDouble(which).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }

    /** Whether the hits that the list shows are those for this text. */
    private static boolean found(ListView<?> list, String text) {
        return list.getItems().stream()
                .anyMatch(row ->
                        row instanceof Row.Hit hit && hit.entry().detail().equals("for " + text));
    }

    /** Names that are folded once and searched anew for each text. */
    private static final class Titles implements PaletteSources {
        private final String[] names = new String[TITLES];
        private final List<Double> took = new ArrayList<>();

        private Titles() {
            String[] first = {"Die kaiserliche", "Le Fabuleux", "The Quiet", "Kaiserliche", "Ame"};
            String[] second = {"Nacht", "Destin", "Season", "Reise", "to Tetsudo"};
            Arrays.setAll(
                    names, i -> first[i % 5] + " " + second[i / 5 % 5] + " " + Integer.toString(i));
        }

        @Override
        public List<FoundTitle> titles(String typed, int limit) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String[] words = FoldedText.of(typed).text().split(" ");
            List<FoundTitle> hits =
                    IntStream.range(0, TITLES)
                            .filter(i ->
                                    Arrays.stream(words)
                                            .allMatch(names[i].toLowerCase(Locale.ROOT)::contains))
                            .limit(400)
                            .mapToObj(i ->
                                    new FoundTitle(new TitleId(i), false, names[i], "for " + typed))
                            .sorted(
                                    Comparator.comparing(
                                            title -> Match.of(typed, title.name()).orElseThrow()))
                            .limit(limit)
                            .toList();
            took.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
            return hits;
        }

        private double median() {
            double[] sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted[sorted.length / 2];
        }

        @Override
        public Catalog catalog() {
            return new Catalog(TITLES, List.of(), List.of());
        }
    }
}
