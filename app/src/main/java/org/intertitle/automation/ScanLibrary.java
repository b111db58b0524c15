package org.intertitle.automation;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.kernel.Cancellation;
import org.intertitle.library.LibraryService;
import org.intertitle.library.ScanProgress;
import org.intertitle.library.ScanReport;
import org.intertitle.wanted.WantedService;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings the library up to date, all of it or one folder, and ends with the wanted items computed;
 * the texts of the sidecars follow as a job of their own. Thread-safe.
 */
public final class ScanLibrary implements JobHandler {

    private static final String GROUP = "library";
    private static final int PRIORITY = 10;
    private static final double SCAN_SHARE = 0.95;

    private final LibraryService library;
    private final WantedService wanted;
    private final FollowUps followUps;
    private final Runnable recovery;

    /** {@code recovery} decides what was left undone on disks that are back by now. */
    public ScanLibrary(
            LibraryService library, WantedService wanted, FollowUps followUps, Runnable recovery) {
        this.library = library;
        this.wanted = wanted;
        this.followUps = followUps;
        this.recovery = recovery;
    }

    /** Asks for a scan of all folders. */
    public static JobRequest everything() {
        return new JobRequest(JobKinds.SCAN_LIBRARY, "", "{}", PRIORITY, GROUP, null);
    }

    /** Asks for a scan of what lies at or below a path. */
    public static JobRequest below(Path path) {
        String place = path.toUri().toString();
        return new JobRequest(
                JobKinds.SCAN_LIBRARY,
                place,
                JobArguments.of("below", place),
                PRIORITY,
                GROUP,
                null);
    }

    /** The place that a job scans; empty for the whole library, and for jobs of other kinds. */
    public static Optional<Path> place(Job job) {
        if (!job.kind().equals(JobKinds.SCAN_LIBRARY)) {
            return Optional.empty();
        }
        try {
            return JobArguments.text(job.arguments(), "below")
                    .map(place -> Path.of(URI.create(place)));
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String kind() {
        return JobKinds.SCAN_LIBRARY;
    }

    @Override
    public void run(JobContext context) throws Exception {
        Optional<Path> below =
                JobArguments.text(context.job().arguments(), "below")
                        .map(place -> Path.of(URI.create(place)));
        Cancellation cancel = new Patient(context);
        recovery.run();
        ScanReport report =
                library.scan(below.orElse(null), progress -> tell(context, progress), cancel);
        context.progress(SCAN_SHARE, JobDetail.of("wanted.computing"));
        wanted.recompute(cancel);
        context.progress(
                1,
                JobDetail.of(
                        "scan.done",
                        report.videos(),
                        report.added(),
                        report.changed(),
                        report.removed(),
                        report.problems().size()));
        followUps.textsToRead();
    }

    static void tell(JobContext context, ScanProgress progress) {
        double fraction =
                progress.videosTotal() == 0
                        ? 0
                        : SCAN_SHARE * progress.videosDone() / progress.videosTotal();
        context.progress(fraction, detail(progress));
    }

    private static JobDetail detail(ScanProgress progress) {
        double rate = Math.rint(progress.ratePerSecond() * 10) / 10;
        return switch (progress.phase()) {
            case WALKING -> JobDetail.of("scan.walking", progress.filesSeen(), rate);
            case READING -> counted("scan.reading", progress, rate);
            case FINISHING -> JobDetail.of("scan.finishing");
            case INSPECTING -> counted("texts.reading", progress, rate);
        };
    }

    /** Codes of what is counted name what is done, all, and the rate. */
    private static JobDetail counted(String code, ScanProgress progress, double rate) {
        return JobDetail.of(code, progress.videosDone(), progress.videosTotal(), rate);
    }
}
