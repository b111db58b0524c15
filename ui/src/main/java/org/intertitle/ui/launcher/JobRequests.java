package org.intertitle.ui.launcher;

import org.intertitle.jobs.JobsService;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.JobId;

/** What other processes may ask of the jobs of an open window: a word and the job's id. */
final class JobRequests {

    static final String CANCEL = "cancel ";
    static final String PAUSE = "pause ";
    static final String RESUME = "resume ";
    static final String RETRY = "retry ";

    private final JobsService jobs;

    JobRequests(JobsService jobs) {
        this.jobs = jobs;
    }

    /** Whether the request was one, and was carried out. */
    boolean handle(String request) {
        int space = request.indexOf(' ') + 1;
        try {
            JobId id = new JobId(Long.parseLong(request.substring(space)));
            switch (request.substring(0, space)) {
                case CANCEL -> jobs.cancel(id);
                case PAUSE -> jobs.pause(id);
                case RESUME -> jobs.resume(id);
                case RETRY -> jobs.retry(id);
                default -> {
                    return false;
                }
            }
            return true;
        } catch (NumberFormatException | AppException e) {
            // The asking process then tries itself, and tells its user what is wrong.
            return false;
        }
    }
}
