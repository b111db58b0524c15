package org.intertitle.automation;

import org.intertitle.jobs.JobRequest;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Submits what follows. It is made before the jobs are, because they need it, and says nothing
 * until it was told where to submit; what is missed until then, {@link Automation#start} finds by
 * state. Thread-safe.
 */
public final class FollowUps {

    private volatile @Nullable Consumer<JobRequest> jobs;

    /** From now on jobs are submitted here. */
    public void submitTo(Consumer<JobRequest> submit) {
        jobs = submit;
    }

    void textsToRead() {
        submit(InspectTexts.all());
    }

    void needToCompute() {
        submit(RecomputeWanted.all());
    }

    private void submit(JobRequest request) {
        Consumer<JobRequest> submit = jobs;
        if (submit != null) {
            submit.accept(request);
        }
    }
}
