package org.intertitle.jobs;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The stored side of the jobs: every change of state is read, checked and written in one unit of
 * work, so that two processes never run the same job. Thread-safe.
 */
final class StoredJobs {

    /** How long ended jobs are listed. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final UnitOfWork unit;
    private final JobRepository jobs;
    private final Events events;
    private final Clock clock;
    private final ProcessLock lock;

    StoredJobs(UnitOfWork unit, JobRepository jobs, Events events, Clock clock, ProcessLock lock) {
        this.unit = unit;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
        this.lock = lock;
    }

    Instant now() {
        return clock.instant();
    }

    boolean insideUnit() {
        return unit.active();
    }

    /** Stores a job, or joins the one of the same kind and key that is still queued. */
    Job submit(Tx tx, JobRequest request) {
        Optional<Job> queued = jobs.queued(tx, request.kind(), request.key());
        if (queued.isPresent()) {
            Job joined = queued.get().joined(request);
            Job mine = elsewhere(joined) ? joined : joined.ownedBy(lock.owner());
            jobs.update(tx, mine);
            tell(tx, List.of(mine));
            return mine;
        }
        Job job =
                new Job(
                        jobs.nextId(tx),
                        request.kind(),
                        request.key(),
                        request.arguments(),
                        request.priority(),
                        request.group(),
                        JobState.QUEUED,
                        0,
                        null,
                        null,
                        lock.owner(),
                        now(),
                        request.due(),
                        null,
                        null);
        jobs.insert(tx, job);
        tell(tx, List.of(job));
        return job;
    }

    <T> T write(Function<Tx, T> work) {
        return unit.write(work);
    }

    /** Takes over what dead owners left: what was running is queued again. Returns what waits. */
    List<Job> adopt() {
        return unit.write(tx -> {
            List<Job> adopted = new ArrayList<>();
            for (Job job : jobs.inStates(tx, List.of(JobState.QUEUED, JobState.RUNNING))) {
                if (orphaned(job)) {
                    adopted.add(queued(job).ownedBy(lock.owner()));
                }
            }
            adopted.forEach(job -> jobs.update(tx, job));
            tell(tx, adopted);
            return adopted;
        });
    }

    void removeOld() {
        unit.write(tx -> jobs.removeEndedBefore(tx, now().minus(KEPT)));
    }

    /** Marks a queued job of this process as running; empty where it is no longer that. */
    Optional<Job> claim(JobId id) {
        return unit.write(tx ->
                jobs.find(tx, id)
                        .filter(job -> job.state() == JobState.QUEUED && !elsewhere(job))
                        .map(job -> job.ownedBy(lock.owner()))
                        .map(job -> put(tx, job.to(JobState.RUNNING, now()))));
    }

    /** Writes how a run ended; a run that this process no longer owns is left alone. */
    void finish(Job running, JobEnding ending) {
        unit.run(tx ->
                jobs.find(tx, running.id())
                        .filter(job -> !job.state().ended() && !elsewhere(job))
                        .map(job -> job.told(running.progress(), running.detail()))
                        .ifPresent(job -> put(tx, ended(job, ending))));
    }

    /** A run that waits is shown as paused, one that goes on as running. */
    void follow(JobId id, JobState state) {
        unit.run(tx ->
                jobs.find(tx, id)
                        .filter(job -> job.state() != state)
                        .ifPresent(job -> put(tx, job.to(state, now()))));
    }

    /** Changes a job that does not run here, where its state allows. */
    Job change(JobId id, Collection<JobState> from, UnaryOperator<Job> change) {
        return unit.write(tx -> {
            Job job = jobs.find(tx, id).orElseThrow(() -> new AppException(JobsError.UNKNOWN, id));
            if (elsewhere(job)) {
                throw new AppException(JobsError.ELSEWHERE, id);
            }
            if (!from.contains(job.state())) {
                throw new AppException(JobsError.NOT_POSSIBLE, id, job.state().code());
            }
            return put(tx, change.apply(job));
        });
    }

    /** Queues a job anew, unless one of its kind and key is queued already: then that one. */
    Job again(JobId id, Collection<JobState> from) {
        return unit.write(tx -> {
            Optional<Job> twin =
                    jobs.find(tx, id).flatMap(job -> jobs.queued(tx, job.kind(), job.key()));
            return twin.orElseGet(() ->
                    change(
                            id,
                            from,
                            job -> job.to(JobState.QUEUED, now()).dueNow().ownedBy(lock.owner())));
        });
    }

    /** A queued job, from now on of higher priority than all others that wait. */
    Job first(JobId id) {
        return unit.write(tx -> {
            int highest =
                    jobs.inStates(tx, List.of(JobState.QUEUED)).stream()
                            .filter(job -> !job.id().equals(id))
                            .mapToInt(Job::priority)
                            .max()
                            .orElse(0);
            return change(
                    id,
                    List.of(JobState.QUEUED),
                    job ->
                            job.withPriority(Math.max(job.priority(), highest + 1))
                                    .dueNow()
                                    .ownedBy(lock.owner()));
        });
    }

    /** What is not over yet, unless another process has it. */
    List<Job> unended() {
        return unit.read(tx ->
                jobs
                        .inStates(tx, List.of(JobState.QUEUED, JobState.RUNNING, JobState.PAUSED))
                        .stream()
                        .filter(job -> !elsewhere(job))
                        .toList());
    }

    void clear(Collection<JobState> over) {
        unit.run(tx -> {
            List<Job> ended = jobs.inStates(tx, over.stream().filter(JobState::ended).toList());
            jobs.remove(tx, ended.stream().map(Job::id).toList());
            tell(tx, ended);
        });
    }

    Job cancelled(Job job) {
        return job.to(JobState.CANCELLED, now());
    }

    Job paused(Job job) {
        return job.to(JobState.PAUSED, now()).ownedBy(null);
    }

    /** Frees what waits in this process's queue for whoever starts next. */
    void release() {
        unit.run(tx ->
                jobs.inStates(tx, List.of(JobState.QUEUED, JobState.RUNNING)).stream()
                        .filter(job -> lock.owner().equals(job.owner()))
                        .forEach(job -> jobs.update(tx, queued(job).ownedBy(null))));
    }

    List<Job> recent(int limit) {
        return unit.read(tx -> jobs.recent(tx, limit));
    }

    Optional<Job> find(JobId id) {
        return unit.read(tx -> jobs.find(tx, id));
    }

    private Job queued(Job job) {
        return job.state() == JobState.QUEUED ? job : job.to(JobState.QUEUED, now());
    }

    private Job ended(Job job, JobEnding ending) {
        return switch (ending) {
            case JobEnding.Done _ -> job.to(JobState.DONE, now());
            case JobEnding.Cancelled _ -> job.to(JobState.CANCELLED, now());
            case JobEnding.Suspended _ ->
                    (job.state() == JobState.PAUSED ? job : queued(job)).ownedBy(null);
            case JobEnding.Failed failed ->
                    job.failed(failed.code(), failed.detail().stored(), now());
        };
    }

    private Job put(Tx tx, Job job) {
        jobs.update(tx, job);
        tell(tx, List.of(job));
        return job;
    }

    private void tell(Tx tx, Collection<Job> changed) {
        if (!changed.isEmpty()) {
            events.tell(
                    tx,
                    new DomainEvent.JobsChanged(
                            Changed.of(changed.stream().map(Job::id).toList())));
        }
    }

    private boolean orphaned(Job job) {
        return job.owner() == null || (!isMine(job) && !lock.isAlive(job.owner()));
    }

    private boolean elsewhere(Job job) {
        String owner = job.owner();
        return owner != null && !isMine(job) && lock.isAlive(owner);
    }

    private boolean isMine(Job job) {
        return lock.owner().equals(job.owner());
    }
}
