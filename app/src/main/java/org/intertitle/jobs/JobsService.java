package org.intertitle.jobs;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Background work: stored first, then queued here and run by priority. Jobs that live processes
 * hold are theirs; those of dead ones are taken over at {@link #start}. Thread-safe.
 */
public final class JobsService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobsService.class);

    private static final Duration CLOSING = Duration.ofMillis(1800);

    private final StoredJobs store;
    private final Events events;
    private final ExecutorService threads;
    private final JobRunner runner;
    private Events.@Nullable Subscription subscription;

    /** {@code pace} says how many run at a time, and what waits. */
    public JobsService(
            UnitOfWork unit,
            JobRepository jobs,
            Events events,
            List<JobHandler> handlers,
            Clock clock,
            ProcessLock lock,
            JobPace pace) {
        this.events = events;
        store = new StoredJobs(unit, jobs, events, clock, lock);
        threads = Executors.newCachedThreadPool(yielding());
        ProgressEvents progress =
                new ProgressEvents(
                        events,
                        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, threads));
        runner = new JobRunner(store, handlers, progress::progressed, threads, pace);
        pace.listen(this::repaced);
    }

    /** Where the system heeds it, jobs leave the processor to what a person does. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static ThreadFactory yielding() {
        return Thread.ofPlatform().name("job-", 1).priority(Thread.MIN_PRIORITY).daemon().factory();
    }

    /** Takes over what dead processes left, and runs jobs from now on. */
    public synchronized void start() {
        store.removeOld();
        runner.open(store.adopt());
        subscription = events.subscribe(this::heard);
    }

    /** Stores a job with the rest of the unit of work; it may start once that has committed. */
    public JobId submit(Tx tx, JobRequest request) {
        Job job = store.submit(tx, request);
        tx.afterCommit(() -> runner.add(job));
        return job.id();
    }

    public JobId submit(JobRequest request) {
        return store.write(tx -> submit(tx, request));
    }

    /** Takes a waiting job away, or asks a running one to stop. */
    public void cancel(JobId id) {
        runner.forget(id);
        if (!runner.withRun(id, JobRun::cancel)) {
            store.change(id, List.of(JobState.QUEUED, JobState.PAUSED), store::cancelled);
        }
    }

    /** Holds a waiting job back; a running one waits at its next checkpoint. */
    public void pause(JobId id) {
        runner.forget(id);
        if (!runner.withRun(id, run -> run.pause(true))) {
            store.change(id, List.of(JobState.QUEUED), store::paused);
        }
    }

    public void resume(JobId id) {
        if (runner.withRun(id, run -> run.pause(false))) {
            runner.urge(id);
        } else {
            runner.addUrged(store.again(id, List.of(JobState.PAUSED)));
        }
    }

    /** Queues a failed or cancelled job once more. */
    public void retry(JobId id) {
        runner.addUrged(store.again(id, List.of(JobState.FAILED, JobState.CANCELLED)));
    }

    /** Puts a waiting job before all others that wait. */
    public void runNext(JobId id) {
        runner.addUrged(store.first(id));
    }

    /** Cancels all that waits, is paused or runs here; what another process has is its own. */
    public void cancelAll() {
        for (Job job : store.unended()) {
            cancel(job.id());
        }
    }

    /** Forgets jobs that are over: done and cancelled ones, or failed ones. */
    public void clear(Collection<JobState> over) {
        store.clear(over);
    }

    /** Holds everything back until {@link #resumeAll}, or the next start. */
    public void pauseAll() {
        runner.pauseAll(true);
    }

    public void resumeAll() {
        runner.pauseAll(false);
    }

    public boolean allPaused() {
        return runner.allPaused();
    }

    /** The newest jobs, newest first, with the progress of those that run. */
    public List<Job> list(int limit) {
        return store.recent(limit).stream().map(runner::live).toList();
    }

    public Optional<Job> find(JobId id) {
        return store.find(id).map(runner::live);
    }

    /** Waits until nothing runs and nothing could start; false when the time is over. */
    public boolean awaitIdle(Duration limit) {
        return runner.awaitIdle(limit);
    }

    /** Stops within two seconds; what ran is queued for the next start. */
    @Override
    public synchronized void close() {
        if (subscription != null) {
            subscription.close();
        }
        List<JobId> late = runner.close(CLOSING);
        if (!late.isEmpty()) {
            LOG.warn("Jobs {} did not stop in time; they run again at the next start", late);
        }
        store.release();
        threads.shutdown();
    }

    /** How jobs are held back now because the machine runs on its battery. */
    public Restraint restraint() {
        return runner.restraint();
    }

    private void repaced() {
        runner.wake();
        events.tell(new DomainEvent.JobsChanged(Changed.of(List.of())));
    }

    /** Starts what is due now, after the clock was moved. */
    void wake() {
        runner.wake();
    }

    private void heard(DomainEvent event) {
        if (event instanceof DomainEvent.ChangedElsewhere) {
            threads.execute(() -> store.adopt().forEach(runner::add));
        } else if (event.equals(new DomainEvent.SettingsChanged(JobsSettings.GROUP.feature()))) {
            threads.execute(this::repaced);
        }
    }
}
