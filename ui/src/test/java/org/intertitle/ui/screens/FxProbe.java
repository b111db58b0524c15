package org.intertitle.ui.screens;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.intertitle.ui.kit.Toolkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;

/**
 * Watches the FX thread while something is done: how long it answers nobody (a thread beside it
 * asks all the time), and how much work each pulse is (timers, CSS, layout, synchronising). Wall
 * clock and processor time of that thread stand side by side, because the machine may be shared.
 */
final class FxProbe implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BETWEEN_QUESTIONS_NS = 900_000;

    /** Pulses with less work had nothing to draw; they would only flatter the median. */
    private static final long IDLE_NS = 500_000;

    private final long fxThread = Toolkit.onFx(() -> Thread.currentThread().threadId());
    private final List<Long> pulses = new ArrayList<>();
    private final List<Long> pulseProcessor = new ArrayList<>();
    private final Thread asking;
    private final AnimationTimer timer;
    private volatile boolean stopped;
    private volatile long longest;
    private volatile long longestProcessor;

    FxProbe() {
        asking = Thread.ofPlatform().daemon().name("fx-probe").unstarted(this::ask);
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        pulse();
                    }
                };
        Toolkit.onFx(() -> {
            timer.start();
            return true;
        });
        asking.start();
    }

    /** What was queued during a pulse runs once the pulse is over. */
    private void pulse() {
        long wall = System.nanoTime();
        long processor = THREADS.getThreadCpuTime(fxThread);
        Platform.runLater(() -> {
            long worked = THREADS.getThreadCpuTime(fxThread) - processor;
            if (worked >= IDLE_NS) {
                pulses.add(System.nanoTime() - wall);
                pulseProcessor.add(worked);
            }
        });
    }

    private void ask() {
        while (!stopped) {
            CountDownLatch answered = new CountDownLatch(1);
            long wall = System.nanoTime();
            long processor = THREADS.getThreadCpuTime(fxThread);
            Platform.runLater(answered::countDown);
            try {
                answered.await();
                long waited = System.nanoTime() - wall;
                if (waited > longest) {
                    longest = waited;
                }
                longestProcessor =
                        Math.max(longestProcessor, THREADS.getThreadCpuTime(fxThread) - processor);
                Thread.sleep(0, BETWEEN_QUESTIONS_NS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What was seen: all in milliseconds. */
    record Seen(
            int pulses,
            double medianPulse,
            double medianPulseProcessor,
            double longestStall,
            double longestStallProcessor) {

        /** One line for several rounds: medians, and the very longest stall. */
        static String median(List<Seen> rounds) {
            return String.format(
                    Locale.ROOT,
                    "pulse %5.1f ms (processor %5.1f)  stall %6.1f ms (processor %6.1f; longest of"
                            + " all %.1f, %.1f)",
                    middle(rounds, Seen::medianPulse),
                    middle(rounds, Seen::medianPulseProcessor),
                    middle(rounds, Seen::longestStall),
                    middle(rounds, Seen::longestStallProcessor),
                    most(rounds, Seen::longestStall),
                    most(rounds, Seen::longestStallProcessor));
        }

        private static double middle(List<Seen> rounds, ToDoubleFunction<Seen> which) {
            return rounds.stream()
                    .mapToDouble(which)
                    .sorted()
                    .skip(rounds.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }

        private static double most(List<Seen> rounds, ToDoubleFunction<Seen> which) {
            return rounds.stream().mapToDouble(which).max().orElseThrow();
        }
    }

    /** Ends the watching. */
    Seen seen() {
        close();
        return Toolkit.onFx(() ->
                new Seen(
                        pulses.size(),
                        median(pulses),
                        median(pulseProcessor),
                        longest / 1e6,
                        longestProcessor / 1e6));
    }

    private static double median(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1e6;
    }

    @Override
    public void close() {
        if (!stopped) {
            stopped = true;
            asking.interrupt();
            Toolkit.onFx(() -> {
                timer.stop();
                return true;
            });
        }
    }
}
