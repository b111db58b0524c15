package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolderError;
import org.intertitle.kernel.JobId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class JobsServiceTest extends JobsFixture {

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
                        handler(
                                "memory",
                                context -> {
                                    throw new OutOfMemoryError("Java heap space");
                                }),
                        handler("good", context -> ran.add("good")));
        JobId mendable = jobs.submit(JobRequest.of("mendable", "1"));
        JobId bug = jobs.submit(JobRequest.of("bug", "1"));
        JobId error = jobs.submit(JobRequest.of("error", "1"));
        JobId memory = jobs.submit(JobRequest.of("memory", "1"));
        JobId good = jobs.submit(JobRequest.of("good", "1"));

        assertThat(jobs.awaitIdle(LONG)).isTrue();

        assertThat(job(jobs, mendable).error()).isEqualTo("data.unwritable");
        assertThat(job(jobs, mendable).said())
                .contains(JobDetail.of("data.unwritable", "/x", "why"));
        assertThat(job(jobs, bug).error()).isEqualTo("internal");
        assertThat(job(jobs, bug).detail()).contains("broken");
        assertThat(job(jobs, error).state()).isEqualTo(JobState.FAILED);
        assertThat(job(jobs, error).detail()).contains("StackOverflowError");
        assertThat(job(jobs, memory).error()).isEqualTo("out_of_memory");
        assertThat(job(jobs, good).state()).isEqualTo(JobState.DONE);
        assertThat(job(jobs, good).progress()).isEqualTo(1);
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
}
