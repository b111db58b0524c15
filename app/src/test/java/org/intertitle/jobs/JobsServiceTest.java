package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.DataFolderError;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.MemoryUnitOfWork;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

@Timeout(60)
class JobsServiceTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    @TempDir Path temp;

    private final MemoryJobs store = new MemoryJobs();
    private final MemoryUnitOfWork unit = new MemoryUnitOfWork();
    private final LocalEvents events = new LocalEvents();
    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final ConcurrentLinkedQueue<String> ran = new ConcurrentLinkedQueue<>();
    private final List<JobsService> opened = new ArrayList<>();
    private final List<ProcessLock> locks = new ArrayList<>();
    private DataFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new DataFolder(temp);
    }

    @AfterEach
    void closeAll() {
        opened.forEach(JobsService::close);
        locks.forEach(ProcessLock::close);
    }

    @Test
    void aFailedJobShowsItsReasonAndTheOthersGoOn() {
        JobsService jobs =
                start(
                        1,
                        handler(
                                "mendable",
                                context -> {
                                    throw new AppException(DataFolderError.UNWRITABLE, "/x", "why");
                                }),
                        handler(
                                "bug",
                                context -> {
                                    throw new IllegalStateException("broken");
                                }),
                        handler(
                                "error",
                                context -> {
                                    throw new StackOverflowError("too deep");
                                }),
                        handler("good", context -> ran.add("good")));
        JobId mendable = jobs.submit(JobRequest.of("mendable", "1"));
        JobId bug = jobs.submit(JobRequest.of("bug", "1"));
        JobId error = jobs.submit(JobRequest.of("error", "1"));
        JobId good = jobs.submit(JobRequest.of("good", "1"));

        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(job(jobs, mendable).error()).isEqualTo("data.unwritable");
        assertThat(job(jobs, mendable).said())
                .contains(JobDetail.of("data.unwritable", "/x", "why"));
        assertThat(job(jobs, bug).error()).isEqualTo("internal");
        assertThat(job(jobs, bug).detail()).contains("broken");
        assertThat(job(jobs, error).state()).isEqualTo(JobState.FAILED);
        assertThat(job(jobs, error).detail()).contains("StackOverflowError");
        assertThat(job(jobs, good).state()).isEqualTo(JobState.DONE);
        assertThat(job(jobs, good).progress()).isEqualTo(1);
    }

    @Test
    void cancellationThatNobodyAskedForIsAFailure() {
        JobsService jobs =
                start(
                        1,
                        handler(
                                "odd",
                                context -> {
                                    throw new CancellationException("inner");
                                }));
        JobId odd = jobs.submit(JobRequest.of("odd", "1"));

        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(job(jobs, odd).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void higherPriorityRunsFirstThenTheOlder() {
        JobsService jobs = open(1, named());
        jobs.submit(new JobRequest("named", "low", "{}", -1, null, null));
        jobs.submit(new JobRequest("named", "first", "{}", 0, null, null));
        jobs.submit(new JobRequest("named", "second", "{}", 0, null, null));
        jobs.submit(new JobRequest("named", "high", "{}", 5, null, null));

        jobs.start();
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(ran).containsExactly("high", "first", "second", "low");
    }

    @Test
    void whatShallRunNextRunsBeforeAllOthers() {
        JobsService jobs = open(1, named());
        jobs.submit(new JobRequest("named", "high", "{}", 5, null, null));
        JobId low = jobs.submit(new JobRequest("named", "low", "{}", -1, null, null));

        jobs.runNext(low);
        jobs.start();
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(ran).containsExactly("low", "high");
        assertThatThrownBy(() -> jobs.runNext(low)).isInstanceOf(AppException.class);
    }

    @Test
    void allThatIsNotOverIsCancelledAtOnce() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        JobsService jobs = start(1, endless(started), named());
        JobId running = jobs.submit(JobRequest.of("endless", ""));
        started.await();
        JobId waiting = jobs.submit(JobRequest.of("named", "a"));
        JobId paused = jobs.submit(JobRequest.of("named", "b"));
        jobs.pause(paused);

        jobs.cancelAll();
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(List.of(running, waiting, paused))
                .allSatisfy(id -> assertThat(job(jobs, id).state()).isEqualTo(JobState.CANCELLED));
        assertThat(ran).isEmpty();
    }

    @Test
    void onlyWhatIsOverIsCleared() {
        JobsService jobs = open(1, named());
        JobId done = jobs.submit(JobRequest.of("named", "a"));
        jobs.start();
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        jobs.pauseAll();
        JobId waiting = jobs.submit(JobRequest.of("named", "b"));

        jobs.clear(List.of(JobState.DONE, JobState.QUEUED));

        assertThat(jobs.find(done)).isEmpty();
        assertThat(jobs.find(waiting)).isPresent();
    }

    @Test
    void aPausedJobThatWaitsOnSeveralThreadsLendsItsTurnOnce() throws InterruptedException {
        CountDownLatch parked = new CountDownLatch(3);
        AtomicBoolean goOn = new AtomicBoolean();
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        JobsService jobs =
                start(
                        1,
                        handler(
                                "wide",
                                context -> {
                                    List<Thread> threads = new ArrayList<>();
                                    for (int i = 0; i < 3; i++) {
                                        threads.add(
                                                Thread.startVirtualThread(() -> {
                                                    parked.countDown();
                                                    while (!goOn.get()) {
                                                        context.checkpoint();
                                                        LockSupport.parkNanos(100_000);
                                                    }
                                                }));
                                    }
                                    for (Thread thread : threads) {
                                        thread.join();
                                    }
                                }),
                        handler(
                                "counted",
                                _ -> {
                                    most.accumulateAndGet(together.incrementAndGet(), Math::max);
                                    Thread.onSpinWait();
                                    together.decrementAndGet();
                                }));
        jobs.pauseAll();
        JobId wide = jobs.submit(JobRequest.of("wide", ""));
        for (int i = 0; i < 20; i++) {
            jobs.submit(JobRequest.of("counted", "c" + i));
        }
        jobs.resumeAll();
        parked.await();
        jobs.pause(wide);
        goOn.set(true);
        jobs.resume(wide);
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(most).hasValue(1);
    }

    @Test
    void jobsOfOneGroupNeverRunTogetherAndOthersDo() throws InterruptedException {
        AtomicInteger inGroup = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch otherRan = new CountDownLatch(1);
        JobsService jobs =
                start(
                        4,
                        handler(
                                "disk",
                                context -> {
                                    most.accumulateAndGet(inGroup.incrementAndGet(), Math::max);
                                    otherRan.await();
                                    inGroup.decrementAndGet();
                                }),
                        handler("other", context -> otherRan.countDown()));
        for (int i = 0; i < 5; i++) {
            jobs.submit(new JobRequest("disk", "d" + i, "{}", 9, "disk:/a", null));
        }
        jobs.submit(JobRequest.of("other", "o"));

        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(most).hasValue(1);
        assertThat(jobs.list(10)).allMatch(job -> job.state() == JobState.DONE);
    }

    @Test
    void aSecondRequestIsSwallowedWhileTheFirstWaitsAndQueuedWhileItRuns()
            throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Semaphore go = new Semaphore(0);
        JobsService jobs =
                start(
                        4,
                        handler(
                                "scan",
                                context -> {
                                    ran.add(context.job().key());
                                    started.countDown();
                                    go.acquire();
                                }));
        JobId running = jobs.submit(JobRequest.of("scan", "a"));
        started.await();

        JobId next = jobs.submit(JobRequest.of("scan", "a"));
        JobId swallowed = jobs.submit(new JobRequest("scan", "a", "{}", 7, null, null));

        assertThat(next).isNotEqualTo(running);
        assertThat(swallowed).isEqualTo(next);
        assertThat(job(jobs, next).priority()).isEqualTo(7);
        assertThat(job(jobs, next).state()).as("one of a key at a time").isEqualTo(JobState.QUEUED);
        go.release(2);
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("a", "a");
    }

    @Test
    void aSwallowedRequestBringsTheDueTimeForward() {
        JobsService jobs = start(1, named());
        Instant later = clock.instant().plus(Duration.ofDays(1));
        JobId waiting = jobs.submit(new JobRequest("named", "a", "{}", 0, null, later));
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).isEmpty();

        assertThat(jobs.submit(JobRequest.of("named", "a"))).isEqualTo(waiting);

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("a");
    }

    @Test
    void aScheduledJobStartsWhenItIsDueAlsoIfTheClockWentBackBefore() {
        JobsService jobs = start(1, named());
        Instant due = clock.instant().plus(Duration.ofHours(1));
        jobs.submit(new JobRequest("named", "later", "{}", 0, null, due));

        clock.advance(Duration.ofDays(-3));
        jobs.wake();
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).isEmpty();
        clock.advance(Duration.ofDays(3).plusHours(1));
        jobs.wake();

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("later");
    }

    @Test
    void aDueJobIsFoundWithoutBeingWoken() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        JobsService jobs = start(1, handler("tick", context -> done.countDown()));
        Instant due = clock.instant().plus(Duration.ofMillis(50));
        jobs.submit(new JobRequest("tick", "", "{}", 0, null, due));

        clock.advance(Duration.ofSeconds(1));

        done.await();
        assertThat(jobs.awaitIdle(LONG)).isTrue();
    }

    @Test
    void aRunningJobIsCancelledAtItsNextQuestion() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        JobsService jobs = start(1, endless(started));
        JobId id = jobs.submit(JobRequest.of("endless", ""));
        started.await();

        jobs.cancel(id);

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(job(jobs, id).owner()).isNull();
    }

    @Test
    void aJobThatEndedBeforeItNoticedTheCancelIsDone() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        JobsService jobs =
                start(
                        1,
                        handler(
                                "deaf",
                                context -> {
                                    started.countDown();
                                    cancelled.await();
                                }));
        JobId id = jobs.submit(JobRequest.of("deaf", ""));
        started.await();

        jobs.cancel(id);
        cancelled.countDown();

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aWaitingJobThatIsCancelledNeverRunsAndCanBeRetried() {
        JobsService jobs = open(1, named());
        JobId id = jobs.submit(JobRequest.of("named", "a"));

        jobs.cancel(id);
        jobs.start();
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).isEmpty();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.CANCELLED);
        jobs.retry(id);

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("a");
        assertThat(job(jobs, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void retryOfAFailedJobForgetsTheReasonOnceItIsDone() {
        AtomicInteger runs = new AtomicInteger();
        JobsService jobs =
                start(
                        1,
                        handler(
                                "second",
                                context -> {
                                    if (runs.incrementAndGet() == 1) {
                                        throw new IllegalStateException("first");
                                    }
                                }));
        JobId id = jobs.submit(JobRequest.of("second", ""));
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        jobs.retry(id);

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.DONE);
        assertThat(job(jobs, id).error()).isNull();
    }

    @Test
    void aPausedRunWaitsLendsItsTurnAndGoesOnWhereItWas() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Semaphore step = new Semaphore(0);
        JobsService jobs =
                start(
                        1,
                        handler(
                                "stepping",
                                context -> {
                                    context.progress(0.5, JobDetail.of("half"));
                                    started.countDown();
                                    step.acquire();
                                    context.checkpoint();
                                    ran.add("stepping");
                                }),
                        named());
        JobId id = jobs.submit(JobRequest.of("stepping", ""));
        started.await();
        jobs.pause(id);
        step.release();

        jobs.submit(JobRequest.of("named", "between"));
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(ran).containsExactly("between");
        assertThat(job(jobs, id).state()).isEqualTo(JobState.PAUSED);
        assertThat(job(jobs, id).progress()).isEqualTo(0.5);
        jobs.resume(id);
        awaitState(jobs, id, JobState.DONE);
        assertThat(ran).containsExactly("between", "stepping");
    }

    @Test
    void aPausedRunCanBeCancelled() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        JobsService jobs = start(1, endless(started));
        JobId id = jobs.submit(JobRequest.of("endless", ""));
        started.await();
        jobs.pause(id);
        awaitState(jobs, id, JobState.PAUSED);

        jobs.cancel(id);

        awaitState(jobs, id, JobState.CANCELLED);
    }

    @Test
    void aWaitingJobThatIsPausedStaysSoOverARestart() {
        JobsService jobs = open(1, named());
        JobId id = jobs.submit(JobRequest.of("named", "a"));
        jobs.pause(id);
        jobs.close();

        JobsService next = start(1, named());
        assertThat(next.awaitIdle(LONG)).isTrue();
        assertThat(job(next, id).state()).isEqualTo(JobState.PAUSED);
        next.resume(id);

        assertThat(next.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("a");
    }

    @Test
    void whileAllIsPausedNothingStarts() {
        JobsService jobs = start(2, named());
        jobs.pauseAll();
        jobs.submit(JobRequest.of("named", "a"));
        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).isEmpty();

        jobs.resumeAll();

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("a");
    }

    @Test
    void closingQueuesWhatRanAndTheNextStartRunsIt() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        JobsService jobs = start(1, endless(started));
        JobId id = jobs.submit(JobRequest.of("endless", ""));
        JobId waiting = jobs.submit(JobRequest.of("named", "waiting"));
        started.await();

        jobs.close();

        assertThat(job(jobs, id).state()).isEqualTo(JobState.QUEUED);
        JobsService next = start(1, handler("endless", context -> ran.add("endless")), named());
        assertThat(next.awaitIdle(LONG)).isTrue();
        assertThat(ran).containsExactly("endless", "waiting");
        assertThat(job(next, waiting).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aRunThatDoesNotStopInTimeIsQueuedAndItsLateEndChangesNothing()
            throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        JobsService jobs =
                start(
                        1,
                        handler(
                                "stubborn",
                                context -> {
                                    started.countDown();
                                    go.await();
                                    ended.countDown();
                                }));
        JobId id = jobs.submit(JobRequest.of("stubborn", ""));
        started.await();

        jobs.close();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.QUEUED);
        go.countDown();
        ended.await();

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void whatACrashedProcessRanIsRunAgainAndWhatALiveOneRunsIsLeftAlone()
            throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        JobHandler work =
                handler(
                        "work",
                        context -> {
                            started.countDown();
                            go.await();
                        });
        JobsService living = start(1, work);
        JobId theirs = living.submit(JobRequest.of("work", "theirs"));
        started.await();
        Job pattern = job(living, theirs);
        JobId crashed = new JobId(1000);
        store.jobs.put(
                crashed,
                new Job(
                        crashed,
                        "named",
                        "crashed",
                        "{}",
                        0,
                        null,
                        JobState.RUNNING,
                        0.3,
                        null,
                        null,
                        "process-that-died",
                        pattern.created(),
                        null,
                        pattern.started(),
                        null));

        JobsService next = start(2, named(), handler("work", context -> ran.add("stolen")));
        assertThat(next.awaitIdle(LONG)).isTrue();

        assertThat(ran).containsExactly("crashed");
        assertThat(job(next, theirs).state()).isEqualTo(JobState.RUNNING);
        assertThatThrownBy(() -> next.cancel(theirs))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JobsError.ELSEWHERE));
        go.countDown();
        assertThat(living.awaitIdle(LONG)).isTrue();
        assertThat(job(next, theirs).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void whatAnotherProcessLeftIsTakenOnceItsChangesAreTold() {
        JobsService living = start(1, named());
        JobsService other = open(1, named());
        JobId left = other.submit(JobRequest.of("named", "left"));
        other.close();

        events.tell(new DomainEvent.ChangedElsewhere());

        awaitState(living, left, JobState.DONE);
        assertThat(ran).containsExactly("left");
    }

    @Test
    void aKindThatNobodyHandlesWaitsForAVersionThatDoes() {
        JobsService jobs = start(1, named());
        JobId id = jobs.submit(JobRequest.of("future", "a"));

        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(job(jobs, id).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void whatIsNotPossibleIsRefusedWithTheState() {
        JobsService jobs = start(1, named());
        JobId id = jobs.submit(JobRequest.of("named", "a"));
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThatThrownBy(() -> jobs.cancel(id))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> {
                            assertThat(thrown.code()).isEqualTo(JobsError.NOT_POSSIBLE);
                            assertThat(thrown.arguments()).containsExactly(id, "done");
                        });
        assertThatThrownBy(() -> jobs.retry(new JobId(99)))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JobsError.UNKNOWN));
    }

    @Test
    void aJobSubmittedInAUnitThatRollsBackIsNeverRun() {
        JobsService jobs = start(1, named());

        assertThatThrownBy(() ->
                        unit.run(tx -> {
                            jobs.submit(tx, JobRequest.of("named", "a"));
                            throw new IllegalStateException("rolled back");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(jobs.awaitIdle(LONG)).isTrue();
        assertThat(ran).isEmpty();
    }

    @Test
    void progressIsToldOnceForManyReportsAndTheLastOneIsSeen() {
        List<Runnable> delayed = new ArrayList<>();
        List<DomainEvent> heard = new ArrayList<>();
        events.subscribe(heard::add);
        ProgressEvents progress = new ProgressEvents(events, delayed::add);
        JobId id = new JobId(1);

        for (int i = 0; i < 10_000; i++) {
            progress.progressed(id);
        }
        assertThat(delayed).hasSize(1);
        delayed.removeFirst().run();
        assertThat(heard).containsExactly(new DomainEvent.JobProgressed(id));
        progress.progressed(id);

        assertThat(delayed).as("a later report is told again").hasSize(1);
    }

    @Test
    void eachChangeOfStateIsTold() {
        JobsService jobs = open(1, named());
        List<DomainEvent> heard = new ArrayList<>();
        events.subscribe(event -> {
            synchronized (heard) {
                heard.add(event);
            }
        });
        JobId id = jobs.submit(JobRequest.of("named", "a"));
        jobs.start();
        assertThat(jobs.awaitIdle(LONG)).isTrue();

        synchronized (heard) {
            assertThat(heard).containsExactly(changed(id), changed(id), changed(id));
        }
    }

    private static DomainEvent changed(JobId id) {
        return new DomainEvent.JobsChanged(Changed.of(List.of(id)));
    }

    private interface Work {
        void run(JobContext context) throws Exception;
    }

    private JobHandler named() {
        return handler("named", context -> ran.add(context.job().key()));
    }

    private static JobHandler endless(CountDownLatch started) {
        return handler(
                "endless",
                context -> {
                    started.countDown();
                    while (true) {
                        context.checkpoint();
                        Thread.onSpinWait();
                    }
                });
    }

    private static JobHandler handler(String kind, Work work) {
        return new JobHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void run(JobContext context) throws Exception {
                work.run(context);
            }
        };
    }

    private JobsService open(int turns, JobHandler... handlers) {
        ProcessLock lock = ProcessLock.acquire(Objects.requireNonNull(folder));
        locks.add(lock);
        JobsService jobs =
                new JobsService(unit, store, events, List.of(handlers), clock, lock, turns);
        opened.add(jobs);
        return jobs;
    }

    private JobsService start(int turns, JobHandler... handlers) {
        JobsService jobs = open(turns, handlers);
        jobs.start();
        return jobs;
    }

    private static Job job(JobsService jobs, JobId id) {
        return jobs.find(id).orElseThrow();
    }

    /** Waits without a time-out of its own; the class's ends it. */
    private static void awaitState(JobsService jobs, JobId id, JobState state) {
        while (job(jobs, id).state() != state) {
            Thread.onSpinWait();
        }
    }
}
