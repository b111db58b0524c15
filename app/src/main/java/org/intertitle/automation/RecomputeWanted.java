package org.intertitle.automation;

import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.wanted.WantedService;

/** Brings the need up to what library and profiles say now. Thread-safe. */
public final class RecomputeWanted implements JobHandler {

    private static final int PRIORITY = 20;

    private final WantedService wanted;

    public RecomputeWanted(WantedService wanted) {
        this.wanted = wanted;
    }

    /** Asks for all that is stale. */
    public static JobRequest all() {
        return new JobRequest(JobKinds.RECOMPUTE_WANTED, "", "{}", PRIORITY, null, null);
    }

    @Override
    public String kind() {
        return JobKinds.RECOMPUTE_WANTED;
    }

    @Override
    public void run(JobContext context) {
        int videos = wanted.recompute(new Patient(context));
        context.progress(1, JobDetail.of("wanted.done", videos));
    }
}
