package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.JobId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** How jobs are held, and go on. */
class JobsPauseTest extends JobsFixture {

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
}
