package org.intertitle.ui.plan;

import org.intertitle.Stores;
import org.intertitle.automation.ApplyPlan;
import org.intertitle.automation.JobKinds;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansService;
import org.intertitle.plans.StepStatus;
import org.intertitle.subtitle.SubtitleFile;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.ui.kit.WantedPlans;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** The plan screen's questions, answered by the services. Thread-safe. */
public final class StoredReviews implements Plans {
    private static final int RECENT_JOBS = 50;
    private static final int PAGE = 500;
    private static final int FIRST_CUES = 3;
    private static final long LARGEST_PREVIEW = 20_000_000;
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(3);

    private final PlansService plans;
    private final JobsService jobs;
    private final JournalService journal;
    private final SubtitleReader reader;
    private final Stores stores;
    private final WantedPlans wantedPlans;
    private final Clock clock;

    public StoredReviews(
            PlansService plans,
            JobsService jobs,
            JournalService journal,
            SubtitleReader reader,
            Stores stores,
            WantedPlans wantedPlans,
            Clock clock) {
        this.plans = plans;
        this.jobs = jobs;
        this.journal = journal;
        this.reader = reader;
        this.stores = stores;
        this.wantedPlans = wantedPlans;
        this.clock = clock;
    }

    @Override
    public Optional<Review> review(PlanId id) {
        return plans.find(id).map(plan -> review(plan, job(id).map(this::applying).orElse(null)));
    }

    private Optional<Job> job(PlanId id) {
        return jobs.list(RECENT_JOBS).stream()
                .filter(job -> job.kind().equals(JobKinds.APPLY_PLAN))
                .filter(job -> job.key().equals(id.toString()) && !job.state().ended())
                .findFirst();
    }

    private Applying applying(Job job) {
        Instant started = job.started();
        Duration since =
                started == null ? Duration.ZERO : Duration.between(started, clock.instant());
        return new Applying(job.progress(), Math.max(0, since.toMillis() / 1000.0));
    }

    private Review review(Plan plan, @Nullable Applying applying) {
        List<PlannedStep> steps = plans.steps(plan.id());
        Set<Long> undone = new AppliedSteps(journal, steps).undone();
        return new Review(plan, steps, applying, undone, free(steps));
    }

    /** The room on the disk of the first step that is still to do. */
    private static @Nullable Long free(List<PlannedStep> steps) {
        Path folder =
                steps.stream()
                        .filter(step -> step.status() == StepStatus.PLANNED)
                        .map(step -> step.to().getParent())
                        .findFirst()
                        .orElse(null);
        try {
            return folder == null ? null : Files.getFileStore(folder).getUsableSpace();
        } catch (IOException away) {
            return null;
        }
    }

    @Override
    public void cancel(PlanId plan) {
        job(plan).map(Job::id).ifPresent(jobs::cancel);
    }

    @Override
    public void check(PlannedStep step, Path to) {
        plans.checkTarget(step.id(), to);
    }

    @Override
    public Map<Long, PlannedStep.Reason> stale(PlanId plan) {
        long until = System.nanoTime() + LONGEST_LOOK.toNanos();
        try {
            return plans.stale(plan, () -> System.nanoTime() > until);
        } catch (CancellationException tooLong) {
            return Map.of();
        }
    }

    @Override
    public Optional<PlanId> again(Collection<PlannedStep> steps) {
        List<WantedId> ids =
                steps.stream().map(PlannedStep::wanted).filter(Objects::nonNull).toList();
        List<WantedId> there = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<WantedId> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            stores.unitOfWork()
                    .read(tx -> stores.wanted().find(tx, page))
                    .forEach(item -> there.add(item.id()));
        }
        return wantedPlans.of(there);
    }

    @Override
    public void tick(PlanId plan, Collection<Long> steps, boolean ticked) {
        plans.tick(plan, steps, ticked);
    }

    @Override
    public void discard(PlanId plan) {
        plans.discard(plan);
    }

    @Override
    public void apply(PlanId plan) {
        jobs.submit(ApplyPlan.of(plan));
    }

    @Override
    public void retry(PlanId plan) {
        jobs.submit(ApplyPlan.again(plan));
    }

    @Override
    public int undo(PlanId plan) {
        return new AppliedSteps(journal, plans.steps(plan)).undoAll();
    }

    @Override
    public int redo(PlanId plan) {
        return new AppliedSteps(journal, plans.steps(plan)).redoAll();
    }

    @Override
    public void retarget(PlannedStep step, Path to) {
        plans.retarget(step.id(), to);
    }

    @Override
    public Optional<Preview> preview(PlannedStep step) {
        return bytes(step)
                .flatMap(bytes -> reader.read(bytes, step.language()))
                .map(file -> preview(step, file));
    }

    private Optional<byte[]> bytes(PlannedStep step) {
        if (step.status() == StepStatus.DONE) {
            Optional<byte[]> made = file(step.to());
            return step.track() == null ? made.or(() -> file(step.from())) : made;
        }
        if (step.track() == null) {
            return file(step.from());
        }
        long until = System.nanoTime() + LONGEST_LOOK.toNanos();
        try {
            return plans.look(step, () -> System.nanoTime() > until);
        } catch (CancellationException tooLong) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> file(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST_PREVIEW
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Preview preview(PlannedStep step, SubtitleFile file) {
        List<org.intertitle.subtitle.Cue> cues = file.document().cues();
        return new Preview(
                cues.stream()
                        .limit(FIRST_CUES)
                        .map(cue -> new Cue(cue.startMs(), cue.text()))
                        .toList(),
                cues.size(),
                quality(step).orElse(null),
                facts(step).map(TextFacts::encoding).orElse(null));
    }

    private Optional<Integer> quality(PlannedStep step) {
        return facts(step).map(TextFacts::quality);
    }

    private Optional<TextFacts> facts(PlannedStep step) {
        SubtitleId id = step.subtitle();
        return id == null
                ? Optional.empty()
                : stores.unitOfWork()
                        .read(tx -> stores.library().subtitle(tx, id))
                        .map(Subtitle::text);
    }
}
