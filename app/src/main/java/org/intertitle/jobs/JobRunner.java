package org.intertitle.jobs;

import org.intertitle.kernel.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs waiting jobs on platform threads, at most so many at a time; a paused run keeps its thread
 * and its group but lends its turn to others. The store is never touched while the lock is held.
 */
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** The clock may jump and the machine may sleep: what is due is looked for this often. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** While jobs wait for mains power it is looked for so often. */
    private static final Duration POWER_LOOK = Duration.ofSeconds(30);

    private static final Duration STORE_RETRY = Duration.ofSeconds(5);

    private final StoredJobs store;
    private final Map<String, JobHandler> handlers;
    private final Consumer<JobId> progressed;
    private final Executor threads;
    private final JobPace pace;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final JobQueue queue;
    private final Map<JobId, JobRun> runs = new HashMap<>();
    private final Set<JobId> urged = new HashSet<>();
    private int active;
    private boolean open;
    private boolean allPaused;
    private boolean timed;
    private boolean looking;

    JobRunner(
            StoredJobs store,
            Collection<JobHandler> handlers,
            Consumer<JobId> progressed,
            Executor threads,
            JobPace pace) {
        this.store = store;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.progressed = progressed;
        this.threads = threads;
        this.pace = pace;
        this.queue = new JobQueue(this.handlers.keySet());
    }

    void open(List<Job> waiting) {
        locked(() -> {
            open = true;
            waiting.forEach(this::enqueue);
        });
    }

    void add(Job job) {
        locked(() -> enqueue(job));
    }

    void forget(JobId id) {
        locked(() -> queue.remove(id));
    }

    /** Adds a job that a person wants now: it is not held back. At once, so that it runs once. */
    void addUrged(Job job) {
        locked(() -> {
            urged.add(job.id());
            enqueue(job);
        });
    }

    /** A person wants this job, that runs here: it is not held back. */
    void urge(JobId id) {
        locked(() -> {
            if (runs.containsKey(id)) {
                urged.add(id);
            }
        });
    }

    /** How jobs are held back now. */
    Restraint restraint() {
        lock.lock();
        try {
            return anyHeld()
                    ? Restraint.WAITING
                    : active > 0 && pace.gentle() ? Restraint.GENTLE : Restraint.NONE;
        } finally {
            lock.unlock();
        }
    }

    private boolean anyHeld() {
        return pace.holds()
                && (queue.anyHeld(this::held)
                        || runs.values().stream().map(JobRun::job).anyMatch(this::held));
    }

    private boolean held(Job job) {
        JobHandler handler = handlers.get(job.kind());
        return pace.holds() && handler != null && handler.canWait(job) && !urged.contains(job.id());
    }

    /** Does something with the run of a job, if it has one here. */
    boolean withRun(JobId id, Consumer<JobRun> action) {
        lock.lock();
        try {
            JobRun run = runs.get(id);
            if (run != null) {
                action.accept(run);
                changed.signalAll();
            }
            return run != null;
        } finally {
            lock.unlock();
        }
    }

    void pauseAll(boolean paused) {
        locked(() -> allPaused = paused);
    }

    boolean allPaused() {
        lock.lock();
        try {
            return allPaused;
        } finally {
            lock.unlock();
        }
    }

    Job live(Job stored) {
        lock.lock();
        try {
            JobRun run = runs.get(stored.id());
            return run == null || stored.state().ended() ? stored : run.live(stored);
        } finally {
            lock.unlock();
        }
    }

    /** Starts what may start now. */
    void wake() {
        locked(() -> {});
    }

    /** Waits until nothing runs and nothing could; false when the time is over. */
    boolean awaitIdle(Duration limit) {
        return await(limit, () -> active == 0 && (allPaused || ready().isEmpty()));
    }

    /** Asks all runs to stop and waits for them; returns those that did not in time. */
    List<JobId> close(Duration limit) {
        locked(() -> {
            open = false;
            queue.clear();
            runs.values().forEach(JobRun::suspend);
        });
        await(limit, runs::isEmpty);
        lock.lock();
        try {
            return new ArrayList<>(runs.keySet());
        } finally {
            lock.unlock();
        }
    }

    private void enqueue(Job job) {
        if (!runs.containsKey(job.id())) {
            queue.put(job);
        }
    }

    private Optional<Job> ready() {
        return queue.ready(store.now(), this::held);
    }

    /** Changes something under the lock and starts what may start after it. */
    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            dispatch();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void dispatch() {
        while (open && !allPaused && active < pace.turns()) {
            Optional<Job> next = queue.take(store.now(), this::held);
            if (next.isEmpty()) {
                break;
            }
            JobRun run = new JobRun(next.get(), this::checkpoint, progressed);
            runs.put(next.get().id(), run);
            active++;
            threads.execute(() -> work(run));
        }
        time();
        lookForPower();
    }

    private void lookForPower() {
        if (open && !looking && anyHeld()) {
            looking = true;
            later(POWER_LOOK, () -> locked(() -> looking = false));
        }
    }

    private void time() {
        Instant now = store.now();
        Optional<Instant> due = open && !timed ? queue.nextDue(now) : Optional.empty();
        due.ifPresent(moment -> {
            timed = true;
            Duration wait = Duration.between(now, moment);
            later(
                    wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT,
                    () -> locked(() -> timed = false));
        });
    }

    private void work(JobRun run) {
        boolean again = false;
        try {
            Optional<Job> claimed = store.claim(run.job().id());
            if (claimed.isPresent()) {
                JobHandler handler = Objects.requireNonNull(handlers.get(run.job().kind()));
                finish(run, run.run(handler));
            }
        } catch (RuntimeException failure) {
            LOG.error("Job {} could not be started; it is tried again", run.job().id(), failure);
            again = true;
        } finally {
            ended(run);
        }
        if (again) {
            later(STORE_RETRY, () -> add(run.job()));
        }
    }

    private void finish(JobRun run, JobEnding ending) {
        Job last = run.live(run.job());
        try {
            store.finish(last, ending);
        } catch (RuntimeException failure) {
            LOG.error("The end of job {} could not be stored; tried again", last.id(), failure);
            later(STORE_RETRY, () -> finish(run, ending));
        }
    }

    private void ended(JobRun run) {
        locked(() -> {
            runs.remove(run.job().id());
            urged.remove(run.job().id());
            queue.release(run.job());
            active--;
        });
    }

    /** Called by running work, where it holds nothing. */
    private void checkpoint(JobRun run) {
        if (!mustWait(run) || store.insideUnit()) {
            return;
        }
        boolean single = run.paused();
        if (single) {
            store.follow(run.job().id(), JobState.PAUSED);
        }
        park(run);
        if (single && !run.stopping()) {
            store.follow(run.job().id(), JobState.RUNNING);
        }
    }

    private void park(JobRun run) {
        lock.lock();
        try {
            if (run.park()) {
                active--;
            }
            dispatch();
            changed.signalAll();
            while (mustWait(run)) {
                changed.awaitUninterruptibly();
            }
            if (run.unpark()) {
                active++;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean mustWait(JobRun run) {
        lock.lock();
        try {
            return (run.paused() || allPaused || held(run.job())) && !run.stopping();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(Duration limit, BooleanSupplier reached) {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (!reached.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void later(Duration wait, Runnable action) {
        CompletableFuture.delayedExecutor(wait.toMillis() + 1, TimeUnit.MILLISECONDS, threads)
                .execute(action);
    }
}
