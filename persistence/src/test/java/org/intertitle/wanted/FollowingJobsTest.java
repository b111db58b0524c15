package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.automation.ApplyPlan;
import org.intertitle.automation.Automation;
import org.intertitle.automation.FollowUps;
import org.intertitle.automation.InspectTexts;
import org.intertitle.automation.JobKinds;
import org.intertitle.automation.RecomputeWanted;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobPace;
import org.intertitle.jobs.JobState;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.ScanListener;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What follows what, by real jobs. */
class FollowingJobsTest extends DeskFixture {

    private static final Duration LONG = Duration.ofMinutes(2);

    private JobsService jobs;
    private Automation automation;
    private final ExecutorService background = Executors.newSingleThreadExecutor();

    @BeforeEach
    void open() {
        desk.profile(german());
        FollowUps followUps = new FollowUps();
        jobs =
                new JobsService(
                        desk.database.unitOfWork(),
                        desk.database.jobs(),
                        desk.events,
                        List.of(
                                new ScanLibrary(
                                        desk.library,
                                        desk.wanted,
                                        followUps,
                                        desk.journal::recover),
                                new InspectTexts(desk.library, desk.wanted),
                                new RecomputeWanted(desk.wanted),
                                new ApplyPlan(desk.plans, desk.wanted)),
                        desk.clock,
                        desk.lock,
                        JobPace.steady(2));
        followUps.submitTo(jobs::submit);
        automation = new Automation(desk.wanted, desk.events, followUps, background);
        jobs.start();
    }

    @AfterEach
    void close() {
        automation.close();
        background.shutdown();
        jobs.close();
    }

    private static ProfileDraft german() {
        return ProfileDraft.of("Test", List.of(Wish.of(Language.of("de"), SubtitleKind.FULL)));
    }

    /** Until the looks at the state and the jobs that they led to are over. */
    private void settle() throws ExecutionException, InterruptedException {
        background.submit(() -> {}).get();
        assertThat(jobs.awaitIdle(LONG)).isTrue();
    }

    private List<String> done() {
        return jobs.list(100).stream()
                .filter(job -> job.state() == JobState.DONE)
                .map(Job::kind)
                .toList();
    }

    @Test
    void aScanEndsWithWhatIsWantedAndTheTextsFollow() throws Exception {
        SampleFiles.video(film("One (1990)"));
        SampleFiles.write(
                film("One (1990)").resolveSibling("One (1990).de.srt"), SampleFiles.srt("en"));
        jobs.submit(ScanLibrary.everything());
        settle();
        assertThat(done()).contains(JobKinds.SCAN_LIBRARY, JobKinds.INSPECT_TEXTS);
        assertThat(desk.answers()).containsExactly("One (1990).mkv de wrong_language");
    }

    @Test
    void aScanDecidesWhatADeadProcessLeftOnADiskThatIsBack() throws Exception {
        Path film = SampleFiles.video(film("One (1990)"));
        FileState text = new FileState("0".repeat(64), 4, Desk.NOW);
        Path target = film.resolveSibling("One (1990).de.srt");
        Step left =
                new Step(
                        new StepId(0),
                        desk.steps.newBatch(),
                        "extract",
                        null,
                        List.of(new FileChange(target, null, text)),
                        StepState.INTENDED,
                        Desk.NOW,
                        "dead",
                        null,
                        null);
        StepId id = desk.steps.intend(List.of(left)).getFirst();
        Path temporary = film.resolveSibling(".intertitle-dead-" + id + ".tmp");
        SampleFiles.write(temporary, "half");
        jobs.submit(ScanLibrary.everything());
        settle();
        assertThat(temporary).doesNotExist();
        assertThat(desk.steps.find(id).map(Step::state)).contains(StepState.ABANDONED);
    }

    @Test
    void aFolderIsScannedByItself() throws Exception {
        SampleFiles.video(film("One (1990)"));
        SampleFiles.video(film("Two (1991)"));
        jobs.submit(ScanLibrary.below(films.resolve("Two (1991)")));
        settle();
        assertThat(desk.answers()).containsExactly("Two (1991).mkv de missing");
    }

    @Test
    void aSavedProfileIsFollowedByItsWishes() throws Exception {
        SampleFiles.video(film("One (1990)"));
        desk.scan();
        automation.start();
        desk.profile(
                ProfileDraft.of("Other", List.of(Wish.of(Language.of("fr"), SubtitleKind.FULL))));
        settle();
        assertThat(desk.answers()).containsExactly("One (1990).mkv fr missing");
        assertThat(done()).contains(JobKinds.RECOMPUTE_WANTED);
    }

    @Test
    void whatACrashLeftUndoneIsFoundAtTheStart() throws Exception {
        SampleFiles.video(film("One (1990)"));
        desk.library.scan(null, ScanListener.NONE, Cancellation.NONE);
        assertThat(desk.items()).isEmpty();
        automation.start();
        settle();
        assertThat(desk.answers()).containsExactly("One (1990).mkv de missing");
    }

    @Test
    void aPlanIsAppliedAsAJobAndUndoneStepsAreWantedAgain() throws Exception {
        SampleFiles.video(film("One (1990)"));
        SampleFiles.write(
                film("One (1990)").resolveSibling("Subs").resolve("German.srt"),
                SampleFiles.srt("de"));
        desk.scan();
        automation.start();
        jobs.submit(ApplyPlan.of(desk.planAll().id()));
        settle();
        assertThat(desk.answers()).containsExactly("One (1990).mkv de =present");
        assertThat(jobs.list(100))
                .filteredOn(job -> job.kind().equals(JobKinds.APPLY_PLAN))
                .singleElement()
                .satisfies(
                        job -> assertThat(job.said()).contains(JobDetail.of("plan.done", 1, 0, 0)));
        desk.journal.undoLast();
        settle();
        assertThat(desk.answers()).containsExactly("One (1990).mkv de misnamed");
    }
}
