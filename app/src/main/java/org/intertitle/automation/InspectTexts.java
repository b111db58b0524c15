package org.intertitle.automation;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.kernel.Cancellation;
import org.intertitle.library.LibraryService;
import org.intertitle.wanted.WantedService;

/** Reads the texts of sidecars that were not read yet, and what is wanted for it. Thread-safe. */
public final class InspectTexts implements JobHandler {

    private static final int PRIORITY = -10;

    private final LibraryService library;
    private final WantedService wanted;

    public InspectTexts(LibraryService library, WantedService wanted) {
        this.library = library;
        this.wanted = wanted;
    }

    /** Asks for all texts that were not read yet; behind all that somebody waits for. */
    public static JobRequest all() {
        return new JobRequest(JobKinds.INSPECT_TEXTS, "", "{}", PRIORITY, "library", null);
    }

    @Override
    public String kind() {
        return JobKinds.INSPECT_TEXTS;
    }

    @Override
    public boolean canWait(Job job) {
        return true;
    }

    @Override
    public void run(JobContext context) {
        Cancellation cancel = new Patient(context);
        int texts = library.inspectTexts(progress -> ScanLibrary.tell(context, progress), cancel);
        wanted.recompute(cancel);
        context.progress(1, JobDetail.of("texts.done", texts));
    }
}
