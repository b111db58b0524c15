package org.intertitle.ui.kit;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The way from the background to the window: work runs on a background thread, its result arrives
 * on the FX thread, and no failure is lost.
 */
public final class UiTasks {
    /** Long enough for what was just found to be drawn. */
    private static final int DRAWN_MILLIS = 50;

    private final Executor background;
    private final Executor apart;
    private final Executor patient;
    private final Executor fx;
    private final Consumer<Throwable> errors;

    /** {@code errors} is called on the FX thread with what nobody else handles. */
    public UiTasks(Executor background, Executor fx, Consumer<Throwable> errors) {
        this(background, background, fx, errors);
    }

    /** {@code apart} is for work that must not wait behind other work. */
    public UiTasks(Executor background, Executor apart, Executor fx, Consumer<Throwable> errors) {
        this(background, apart, background, fx, errors);
    }

    private UiTasks(
            Executor background,
            Executor apart,
            Executor patient,
            Executor fx,
            Consumer<Throwable> errors) {
        this.background = background;
        this.apart = apart;
        this.patient = patient;
        this.fx = fx;
        this.errors = errors;
    }

    /** Results arrive by {@link Platform#runLater}; work apart has a thread of its own. */
    public static UiTasks onToolkit(Executor background, Consumer<Throwable> errors) {
        return new UiTasks(
                background,
                UiTasks::alone,
                CompletableFuture.delayedExecutor(DRAWN_MILLIS, TimeUnit.MILLISECONDS, background),
                Platform::runLater,
                errors);
    }

    /** Runs this on a new thread. */
    public static void alone(Runnable work) {
        Thread.ofPlatform().daemon().name("window-apart").start(work);
    }

    /** The same way for short work that somebody types for: it waits behind nothing else. */
    public UiTasks apart() {
        return new UiTasks(apart, apart, fx, errors);
    }

    /**
     * The same way for what comes beside something else that was just found: it leaves the
     * processors to that until it is drawn.
     */
    public UiTasks patient() {
        return new UiTasks(patient, apart, fx, errors);
    }

    /** Work that has no result. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public void run(Work work) {
        run(work, () -> {});
    }

    public void run(Work work, Runnable then) {
        run(
                () -> {
                    work.run();
                    return Boolean.TRUE;
                },
                _ -> then.run());
    }

    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, errors);
    }

    /** Runs the work in the background; result or failure is handed over on the FX thread. */
    public <T> void run(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        background.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable failure) {
                // Errors too: whoever asked must hear of it, and the thread must live.
                fx.execute(() -> guarded(() -> failed.accept(failure)));
                return;
            }
            fx.execute(() -> guarded(() -> then.accept(result)));
        });
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error failure) {
            errors.accept(failure);
        }
    }

    /** Runs something on the FX thread, later. */
    public void onFx(Runnable action) {
        fx.execute(() -> guarded(action));
    }

    /** Runs something on the FX thread once so much time has passed. */
    public void after(Duration wait, Runnable action) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, fx)
                .execute(() -> guarded(action));
    }

    /** Shows a failure as the failures of {@link #run(Work)} are shown. */
    public void report(Throwable failure) {
        fx.execute(() -> errors.accept(failure));
    }

    /** A line of questions of which only the newest gets its answer. */
    public Latest latest() {
        return new Latest(this);
    }

    /**
     * Questions of which only the newest gets its answer: one is under way, and of those that come
     * meanwhile only the last is asked. FX thread only.
     */
    public static final class Latest {
        private final UiTasks tasks;
        private final List<Runnable> afterwards = new ArrayList<>();
        private long asked;
        private long answered;
        private boolean busy;
        private @Nullable Runnable waiting;

        private Latest(UiTasks tasks) {
            this.tasks = tasks;
        }

        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            run(work, then, tasks.errors);
        }

        public <T> void run(
                Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
            long mine = ++asked;
            if (busy) {
                waiting = () -> start(mine, work, then, failed);
            } else {
                start(mine, work, then, failed);
            }
        }

        private <T> void start(
                long mine,
                Callable<T> work,
                Consumer<? super T> then,
                Consumer<? super Throwable> failed) {
            busy = true;
            tasks.run(
                    work,
                    result -> ended(mine, () -> answer(() -> then.accept(result))),
                    failure -> ended(mine, () -> refuse(() -> failed.accept(failure))));
        }

        private void ended(long mine, Runnable answer) {
            busy = false;
            Runnable next = waiting;
            waiting = null;
            if (next != null) {
                next.run();
            }
            if (mine == asked) {
                answered = mine;
                answer.run();
            }
        }

        private void answer(Runnable answer) {
            answer.run();
            List<Runnable> due = List.copyOf(afterwards);
            afterwards.clear();
            due.forEach(Runnable::run);
        }

        private void refuse(Runnable answer) {
            afterwards.clear();
            answer.run();
        }

        /**
         * Acts on the answer to the newest question: now, where it is there, else as soon as it is
         * (so a key pressed too soon does not act on what was asked before); not at all if that
         * question fails or is forgotten.
         */
        public void onAnswer(Runnable act) {
            if (answered == asked) {
                act.run();
            } else {
                afterwards.add(act);
            }
        }

        /** Drops the answer that is still under way. */
        public void forget() {
            answered = ++asked;
            waiting = null;
            afterwards.clear();
        }
    }
}
