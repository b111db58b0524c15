package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.JobId;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** How jobs are cancelled, waiting or running. */
class JobsCancelTest extends JobsFixture {

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
}
