package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.JobId;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;

/** What becomes of jobs when a process ends, in order or not. */
class JobsRestartTest extends JobsFixture {

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
}
