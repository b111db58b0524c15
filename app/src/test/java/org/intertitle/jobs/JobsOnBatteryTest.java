package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.JobId;
import org.intertitle.power.PowerWatch;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

class JobsOnBatteryTest extends JobsFixture {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final AtomicLong now = new AtomicLong();
    private volatile boolean battery;
    private volatile OnBattery wanted = OnBattery.GENTLE;
    private final PowerWatch power = new PowerWatch(() -> battery, Runnable::run, now::get);
    private final JobPace pace = new JobPace(2, power, () -> wanted);
    private final CountDownLatch started = new CountDownLatch(1);

    /** Time passes and somebody asks. */
    private void unplugged(boolean now) {
        battery = now;
        this.now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(power.onBattery()).isEqualTo(now);
    }

    private static JobHandler patient(String kind, Work work) {
        JobHandler usual = handler(kind, work);
        return new JobHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public boolean canWait(Job job) {
                return true;
            }

            @Override
            public void run(JobContext context) throws Exception {
                usual.run(context);
            }
        };
    }

    private JobsService start(JobHandler... handlers) {
        JobsService jobs = open(pace, handlers);
        jobs.start();
        return jobs;
    }

    private static JobId submit(JobsService jobs, String kind) {
        return jobs.submit(JobRequest.of(kind, ""));
    }

    @Test
    void oneJobRunsAtATimeOnBattery() {
        unplugged(true);
        JobsService jobs = start(endless(started), handler("other", _ -> {}));
        JobId first = submit(jobs, "endless");
        awaitState(jobs, first, JobState.RUNNING);
        JobId second = submit(jobs, "other");
        assertThat(job(jobs, second).state()).isEqualTo(JobState.QUEUED);
        assertThat(jobs.restraint()).isEqualTo(Restraint.GENTLE);
        unplugged(false);
        awaitState(jobs, second, JobState.DONE);
        assertThat(jobs.restraint()).isEqualTo(Restraint.NONE);
    }

    @Test
    void batteryCanBeIgnored() {
        wanted = OnBattery.IGNORE;
        unplugged(true);
        JobsService jobs = start(endless(started), handler("other", _ -> {}));
        submit(jobs, "endless");
        awaitState(jobs, submit(jobs, "other"), JobState.DONE);
        assertThat(jobs.restraint()).isEqualTo(Restraint.NONE);
    }

    @Test
    void whatNobodyWaitsForWaitsForMainsPowerAndTheRestRuns() {
        wanted = OnBattery.PAUSE;
        unplugged(true);
        JobsService jobs = start(patient("patient", _ -> {}), handler("asked", _ -> {}));
        JobId waits = submit(jobs, "patient");
        awaitState(jobs, submit(jobs, "asked"), JobState.DONE);
        assertThat(jobs.awaitIdle(SOON)).isTrue();
        assertThat(job(jobs, waits).state()).isEqualTo(JobState.QUEUED);
        assertThat(jobs.restraint()).isEqualTo(Restraint.WAITING);
        unplugged(false);
        awaitState(jobs, waits, JobState.DONE);
        assertThat(jobs.restraint()).isEqualTo(Restraint.NONE);
    }

    @Test
    void whatAPersonWantsFirstRunsOnBatteryToo() {
        wanted = OnBattery.PAUSE;
        unplugged(true);
        JobsService jobs = start(patient("patient", _ -> {}));
        JobId waits = submit(jobs, "patient");
        jobs.runNext(waits);
        awaitState(jobs, waits, JobState.DONE);
    }

    @Test
    void jobThatRunsWaitsAtItsNextCheckpointAndGoesOn() {
        wanted = OnBattery.PAUSE;
        CountDownLatch free = new CountDownLatch(1);
        JobsService jobs =
                start(
                        patient(
                                "patient",
                                context -> {
                                    started.countDown();
                                    while (free.getCount() > 0) {
                                        context.checkpoint();
                                        Thread.onSpinWait();
                                    }
                                }));
        JobId id = submit(jobs, "patient");
        awaitState(jobs, id, JobState.RUNNING);
        unplugged(true);
        assertThat(jobs.restraint()).isEqualTo(Restraint.WAITING);
        assertThat(jobs.awaitIdle(SOON)).isTrue();
        free.countDown();
        assertThat(job(jobs, id).state()).isEqualTo(JobState.RUNNING);
        unplugged(false);
        awaitState(jobs, id, JobState.DONE);
    }
}
