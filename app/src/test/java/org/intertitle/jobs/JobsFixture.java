package org.intertitle.jobs;

import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.MemoryUnitOfWork;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** A service of jobs over a store in memory, and handlers for it; closes all that was opened. */
@Timeout(60)
abstract class JobsFixture {

    static final Duration LONG = Duration.ofSeconds(50);

    @TempDir Path temp;

    final MemoryJobs store = new MemoryJobs();
    final MemoryUnitOfWork unit = new MemoryUnitOfWork();
    final LocalEvents events = new LocalEvents();
    final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-25T10:00:00Z"));
    final ConcurrentLinkedQueue<String> ran = new ConcurrentLinkedQueue<>();
    final List<JobsService> opened = new ArrayList<>();
    final List<ProcessLock> locks = new ArrayList<>();
    DataFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new DataFolder(temp);
    }

    @AfterEach
    void closeAll() {
        opened.forEach(JobsService::close);
        locks.forEach(ProcessLock::close);
    }

    interface Work {
        void run(JobContext context) throws Exception;
    }

    JobHandler named() {
        return handler("named", context -> ran.add(context.job().key()));
    }

    static JobHandler endless(CountDownLatch started) {
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

    static JobHandler handler(String kind, Work work) {
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

    JobsService open(int turns, JobHandler... handlers) {
        return open(JobPace.steady(turns), handlers);
    }

    JobsService open(JobPace pace, JobHandler... handlers) {
        ProcessLock lock = ProcessLock.acquire(Objects.requireNonNull(folder));
        locks.add(lock);
        JobsService jobs =
                new JobsService(unit, store, events, List.of(handlers), clock, lock, pace);
        opened.add(jobs);
        return jobs;
    }

    JobsService start(int turns, JobHandler... handlers) {
        JobsService jobs = open(turns, handlers);
        jobs.start();
        return jobs;
    }

    static Job job(JobsService jobs, JobId id) {
        return jobs.find(id).orElseThrow();
    }

    /** Waits without a time-out of its own; the class's ends it. */
    static void awaitState(JobsService jobs, JobId id, JobState state) {
        while (job(jobs, id).state() != state) {
            Thread.onSpinWait();
        }
    }
}
