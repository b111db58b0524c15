package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.JobId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** In which order jobs run, and which of them together. */
class JobsOrderTest extends JobsFixture {

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
}
