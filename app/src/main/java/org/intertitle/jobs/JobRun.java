package org.intertitle.jobs;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.JobId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * One run of a job: its flags, what it last told, and how it ends. The flags are set from any
 * thread and only ever asked for by the work itself; nothing is interrupted.
 */
final class JobRun implements JobContext {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private enum Stop {
        NO,
        CANCEL,
        SUSPEND
    }

    private record Told(double fraction, @Nullable String detail) {}

    private final Job job;
    private final Consumer<JobRun> checkpoints;
    private final Consumer<JobId> progressed;
    private volatile Stop stop = Stop.NO;
    private volatile boolean noticed;
    private volatile boolean paused;
    private int parked;
    private volatile Told told;

    JobRun(Job job, Consumer<JobRun> checkpoints, Consumer<JobId> progressed) {
        this.job = job;
        this.checkpoints = checkpoints;
        this.progressed = progressed;
        this.told = new Told(job.progress(), job.detail());
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public Cancellation cancellation() {
        return this::noticesStop;
    }

    @Override
    public void progress(double fraction, JobDetail detail) {
        told = new Told(fraction, detail.stored());
        progressed.accept(job.id());
    }

    @Override
    public void checkpoint() {
        cancellation().check();
        checkpoints.accept(this);
        cancellation().check();
    }

    void cancel() {
        stop = Stop.CANCEL;
    }

    void suspend() {
        if (stop == Stop.NO) {
            stop = Stop.SUSPEND;
        }
    }

    boolean stopping() {
        return stop != Stop.NO;
    }

    void pause(boolean wanted) {
        paused = wanted;
    }

    boolean paused() {
        return paused;
    }

    /** One more of its threads waits; true for the first. Guarded by the runner's lock. */
    boolean park() {
        return parked++ == 0;
    }

    /** One thread goes on; true for the last. Guarded by the runner's lock. */
    boolean unpark() {
        return --parked == 0;
    }

    /** The stored job with what this run last told. */
    Job live(Job stored) {
        Told last = told;
        return stored.told(last.fraction, last.detail);
    }

    JobEnding run(JobHandler handler) {
        try {
            cancellation().check();
            handler.run(this);
            return noticed ? stopped() : new JobEnding.Done();
        } catch (CancellationException stopped) {
            return noticed ? stopped() : failed(stopped);
        } catch (AppException failure) {
            return noticed ? stopped(failure) : failed(failure);
        } catch (Throwable failure) {
            // Errors too: a job that runs out of memory must show it, and the runner must live.
            return noticed ? stopped(failure) : failed(failure);
        }
    }

    private boolean noticesStop() {
        if (stop != Stop.NO) {
            noticed = true;
        }
        return noticed;
    }

    private JobEnding stopped() {
        return stop == Stop.CANCEL ? new JobEnding.Cancelled() : new JobEnding.Suspended();
    }

    private JobEnding stopped(Throwable failure) {
        LOG.warn("Job {} ({}) failed while it stopped", job.id(), job.kind(), failure);
        return stopped();
    }

    private JobEnding failed(AppException failure) {
        LOG.warn("Job {} ({}) failed", job.id(), job.kind(), failure);
        String code = failure.code().code();
        return new JobEnding.Failed(code, JobDetail.of(code, failure.arguments().toArray()));
    }

    private JobEnding failed(Throwable failure) {
        LOG.error("Job {} ({}) failed", job.id(), job.kind(), failure);
        String code = failure instanceof OutOfMemoryError ? "out_of_memory" : "internal";
        return new JobEnding.Failed(code, JobDetail.of(code, failure.toString()));
    }
}
