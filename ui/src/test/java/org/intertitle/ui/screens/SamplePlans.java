package org.intertitle.ui.screens;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansError;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.plan.Plans;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A made-up plan for pictures and tests of the plan screen. */
public final class SamplePlans implements Plans {
    private static final Language DE = Language.of("de");

    private final List<PlannedStep> steps = new ArrayList<>();
    private @Nullable BatchId batch;
    private boolean discarded;
    public @Nullable Applying applying;
    public boolean cancelled;
    public final Map<Long, PlannedStep.Reason> stale = new HashMap<>();
    public final List<Long> plannedAgain = new ArrayList<>();
    public @Nullable RuntimeException failure;
    public final Set<Long> undone = new HashSet<>();

    public SamplePlans() {
        adopt("Metropolis (1927)", "Metropolis.1927.ger.srt", "Metropolis (1927).de.srt", null);
        adopt("The General (1926)", "Subs/2_German.srt", "The General (1926).de.srt", null);
        adopt("Nosferatu (1922)", "Nosferatu_ger_1922.srt", "Nosferatu (1922).de.srt", null);
        adopt(
                "A Trip to the Moon (1902)",
                "A Trip to the Moon (titles).srt",
                "A Trip to the Moon (1902).de.srt",
                PlannedStep.Reason.of("language_uncertain", "de", "61"));
        adopt(
                "Harbour Lights",
                "HL.S02E05.DE.FORCED.srt",
                "Harbour Lights S02E05.de.forced.srt",
                null);
        for (int episode = 1; episode <= 4; episode++) {
            extract("Nordlicht S01E0" + episode);
        }
    }

    private void adopt(String folder, String from, String to, PlannedStep.@Nullable Reason doubt) {
        Path place = Path.of("/media/films/Silent", folder);
        add(
                Action.ADOPT,
                place.resolve(from),
                null,
                place.resolve(to),
                PlannedStep.Reason.of("adopt_without_language", from),
                doubt,
                new Cost(0, 48_000, 0.1));
    }

    private void extract(String name) {
        Path place = Path.of("/media/series/Nordlicht (2016)/Season 01");
        add(
                Action.EXTRACT,
                place.resolve(name + ".mkv"),
                3,
                place.resolve(name + ".de.srt"),
                PlannedStep.Reason.of("extract_track", "3"),
                null,
                new Cost(0, 200_000, 0.4));
    }

    private void add(
            Action action,
            Path from,
            @Nullable Integer track,
            Path to,
            PlannedStep.Reason why,
            PlannedStep.@Nullable Reason doubt,
            Cost cost) {
        steps.add(
                new PlannedStep(
                        steps.size() + 1L,
                        new PlanId(1),
                        new WantedId(steps.size() + 1L),
                        new VideoId(1),
                        null,
                        action,
                        DE,
                        SubtitleKind.FULL,
                        false,
                        from,
                        track,
                        to,
                        "srt",
                        why,
                        doubt,
                        cost,
                        doubt == null,
                        StepStatus.PLANNED,
                        null,
                        null,
                        1));
    }

    @Override
    public Optional<Review> review(PlanId plan) {
        if (failure != null) {
            throw failure;
        }
        return Optional.of(
                new Review(
                        new Plan(plan, SampleTitles.NOW, batch, discarded),
                        List.copyOf(steps),
                        applying,
                        undone,
                        120_000_000_000L));
    }

    @Override
    public void tick(PlanId plan, Collection<Long> ids, boolean ticked) {
        steps.replaceAll(
                step -> ids.contains(step.id()) ? with(step, ticked, step.status(), null) : step);
    }

    private static PlannedStep with(
            PlannedStep step,
            boolean ticked,
            StepStatus status,
            PlannedStep.@Nullable Reason error) {
        return new PlannedStep(
                step.id(),
                step.plan(),
                step.wanted(),
                step.video(),
                step.subtitle(),
                step.action(),
                step.language(),
                step.kind(),
                step.hearingImpaired(),
                step.from(),
                step.track(),
                step.to(),
                step.format(),
                step.why(),
                step.doubt(),
                step.cost(),
                ticked,
                status,
                error,
                step.journal(),
                step.videoRevision());
    }

    @Override
    public void discard(PlanId plan) {
        discarded = true;
    }

    /** The second step fails, all other ticked ones are done. */
    @Override
    public void apply(PlanId plan) {
        batch = new BatchId(7);
        steps.replaceAll(step -> {
            if (!step.ticked() || step.status() == StepStatus.DONE) {
                return step;
            }
            return step.id() == 2
                    ? with(
                            step,
                            true,
                            StepStatus.FAILED,
                            PlannedStep.Reason.of("journal.read_only", "/media/films"))
                    : with(step, true, StepStatus.DONE, null);
        });
    }

    @Override
    public void retry(PlanId plan) {
        steps.replaceAll(step ->
                step.status() == StepStatus.FAILED
                        ? with(step, true, StepStatus.DONE, null)
                        : step);
    }

    @Override
    public int undo(PlanId which) {
        undone.addAll(done());
        return 0;
    }

    @Override
    public int redo(PlanId which) {
        undone.clear();
        return 0;
    }

    private List<Long> done() {
        return steps.stream()
                .filter(step -> step.status() == StepStatus.DONE)
                .map(PlannedStep::id)
                .toList();
    }

    @Override
    public void cancel(PlanId plan) {
        cancelled = true;
        applying = null;
    }

    @Override
    public Map<Long, PlannedStep.Reason> stale(PlanId plan) {
        return stale;
    }

    @Override
    public Optional<PlanId> again(Collection<PlannedStep> open) {
        open.forEach(step -> plannedAgain.add(step.id()));
        return Optional.of(new PlanId(2));
    }

    /** One name is taken. */
    @Override
    public void check(PlannedStep step, Path to) {
        if (to.endsWith("taken.srt")) {
            throw new AppException(PlansError.TARGET_EXISTS, to);
        }
    }

    @Override
    public void retarget(PlannedStep step, Path to) {
        check(step, to);
        steps.replaceAll(each -> each.id() == step.id() ? each.to(to) : each);
    }

    @Override
    public Optional<Preview> preview(PlannedStep step) {
        return Optional.of(
                new Preview(
                        List.of(
                                new Cue(41_200, "Es gab zwei Lieben in seinem Leben."),
                                new Cue(45_080, "Seine Lokomotive …"),
                                new Cue(49_640, "… und Annabelle Lee.")),
                        418,
                        84,
                        "UTF-8"));
    }
}
