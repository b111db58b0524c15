package org.intertitle.persistence.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.automation.ApplyPlan;
import org.intertitle.automation.InspectTexts;
import org.intertitle.automation.RecomputeWanted;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.demo.LibraryGenerator;
import org.intertitle.jobs.JobRequest;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.Wish;
import org.intertitle.wanted.PlanRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * From the click to the stop, for each kind of job, cancelled at several moments of its work;
 * prints the longest of them. {@code -Dbench.videos} says how large the library is.
 */
@Tag("bench")
class CancelBenchTest {

    private static final int VIDEOS = Integer.getInteger("bench.videos", 10_000);
    private static final List<Integer> MOMENTS_MS = List.of(5, 50, 150, 400, 900, 1500, 2500, 4000);

    @TempDir private Path folder;

    @Test
    void everyKindOfJobStopsSoon() throws Exception {
        try (GeneratedLibrary library =
                GeneratedLibrary.open(folder, LibraryGenerator.generate(VIDEOS, 1))) {
            Intertitle application = library.application();
            application.start();
            measure(application, "scan_library", ScanLibrary::everything, () -> {});
            application.library().scan(null, _ -> {}, Cancellation.NONE);
            measure(application, "inspect_texts", InspectTexts::all, () -> {});
            measure(application, "recompute_wanted", RecomputeWanted::all, () -> ask(application));
            application.jobs().awaitIdle(Duration.ofMinutes(5));
            var plan = application.planMissing().plan(PlanRequest.ALL);
            measure(application, "apply_plan", () -> ApplyPlan.of(plan.id()), () -> {});
        }
    }

    private int asked;

    /** All is to be computed anew. */
    private void ask(Intertitle application) {
        Language language = Language.of(List.of("de", "fr", "es", "it").get(asked++ % 4));
        application
                .profiles()
                .setDefault(
                        application
                                .profiles()
                                .save(
                                        ProfileDraft.of(
                                                "Other",
                                                List.of(Wish.of(language, SubtitleKind.FULL))))
                                .id());
    }

    private void measure(
            Intertitle application, String kind, Supplier<JobRequest> job, Runnable before) {
        double longest = 0;
        int stopped = 0;
        for (int moment : MOMENTS_MS) {
            before.run();
            application.jobs().awaitIdle(Duration.ofMinutes(5));
            JobId id = application.jobs().submit(job.get());
            LockSupport.parkNanos(Duration.ofMillis(moment).toNanos());
            long start = System.nanoTime();
            if (application.jobs().find(id).orElseThrow().state() == JobState.RUNNING) {
                application.jobs().cancel(id);
                while (!application.jobs().find(id).orElseThrow().state().ended()) {
                    LockSupport.parkNanos(1_000_000);
                }
                longest = Math.max(longest, (System.nanoTime() - start) / 1e6);
                stopped++;
            }
        }
        System.out.printf("%s: %d times, longest %.0f ms%n", kind, stopped, longest);
        assertThat(longest).isLessThan(1000);
    }
}
