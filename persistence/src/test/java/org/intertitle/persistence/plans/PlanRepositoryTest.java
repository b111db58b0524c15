package org.intertitle.persistence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlanRepository;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlannedStep.Reason;
import org.intertitle.plans.StepStatus;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class PlanRepositoryTest extends StoreContract {

    private PlanRepository plans;
    private Video video;
    private WantedId item;
    private SubtitleId subtitle;

    PlanRepositoryTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void addWanted() {
        plans = database.plans();
        video = samples.video(samples.film(samples.folder("/films"), "M", 1931), "m.mkv");
        item = samples.wanted(video, Samples.GERMAN, CellState.WANTED).id();
        subtitle = samples.sidecar(video, Samples.GERMAN, 50).id();
    }

    @Test
    void everyFieldComesBack() {
        Plan plan = plan(Samples.NOW);
        PlannedStep bare = step(plan, Action.ADOPT, "/films/m.de.srt", null);
        PlannedStep full = full(step(plan, Action.EXTRACT, "/films/m.en.srt", item));
        database.unitOfWork().run(tx -> plans.updateSteps(tx, List.of(full)));
        assertList(tx -> plans.findSteps(tx, List.of(full.id(), bare.id())))
                .containsExactly(bare, full);
        Plan applied = new Plan(plan.id(), plan.created(), new BatchId(5), true);
        database.unitOfWork().run(tx -> plans.update(tx, applied));
        assertFound(tx -> plans.find(tx, plan.id())).contains(applied);
        assertFound(tx -> plans.find(tx, new PlanId(99))).isEmpty();
    }

    @Test
    void stepsComeByActionThenTarget() {
        Plan plan = plan(Samples.NOW);
        PlannedStep extract = step(plan, Action.EXTRACT, "/films/a.srt", item);
        PlannedStep late = step(plan, Action.ADOPT, "/films/b.srt", item);
        PlannedStep early = step(plan, Action.ADOPT, "/films/a.srt", item);
        assertList(tx -> plans.steps(tx, plan.id())).containsExactly(early, late, extract);
    }

    @Test
    void plannedStepsAreFoundByTheVideosOfTheirWishes() {
        Plan plan = plan(Samples.NOW);
        PlannedStep open = step(plan, Action.ADOPT, "/films/a.srt", item);
        step(plan, Action.ADOPT, "/films/b.srt", null);
        PlannedStep done = full(step(plan, Action.ADOPT, "/films/c.srt", item));
        database.unitOfWork().run(tx -> plans.updateSteps(tx, List.of(done)));
        long id = video.id().value();
        assertList(tx -> plans.plannedFor(tx, List.of(id))).containsExactly(open);
        assertList(tx -> plans.plannedFor(tx, List.of(id + 1))).isEmpty();
    }

    @Test
    void onlyOldPlansThatNobodyAppliedAreRemovedWithTheirSteps() {
        Plan old = plan(Samples.NOW.minusSeconds(60));
        PlannedStep step = step(old, Action.ADOPT, "/films/a.srt", item);
        Plan applied = plan(Samples.NOW.minusSeconds(60));
        database.unitOfWork()
                .run(tx ->
                        plans.update(
                                tx,
                                new Plan(applied.id(), applied.created(), new BatchId(1), false)));
        Plan fresh = plan(Samples.NOW);
        int removed = write(tx -> plans.removeUnappliedBefore(tx, Samples.NOW));
        assertThat(removed).isEqualTo(1);
        assertFound(tx -> plans.find(tx, old.id())).isEmpty();
        assertList(tx -> plans.findSteps(tx, List.of(step.id()))).isEmpty();
        assertFound(tx -> plans.find(tx, applied.id())).isPresent();
        assertFound(tx -> plans.find(tx, fresh.id())).contains(fresh);
    }

    private Plan plan(Instant created) {
        return write(tx -> {
            Plan plan = new Plan(plans.nextPlanId(tx), created, null, false);
            plans.insert(tx, plan);
            return plan;
        });
    }

    private PlannedStep step(Plan plan, Action action, String to, @Nullable WantedId wanted) {
        return write(tx -> {
            PlannedStep step =
                    new PlannedStep(
                            plans.reserveSteps(tx, 1),
                            plan.id(),
                            wanted,
                            video.id(),
                            null,
                            action,
                            Samples.GERMAN,
                            SubtitleKind.FULL,
                            false,
                            Path.of("/films/Subs/Größe ?#.srt"),
                            null,
                            Path.of(to),
                            "srt",
                            Reason.of("plan.misnamed", "a", "b \"c\""),
                            null,
                            Cost.NONE,
                            true,
                            StepStatus.PLANNED,
                            null,
                            null,
                            3);
            plans.insertSteps(tx, List.of(step));
            return step;
        });
    }

    private PlannedStep full(PlannedStep step) {
        return new PlannedStep(
                step.id(),
                step.plan(),
                item,
                video.id(),
                subtitle,
                step.action(),
                Samples.ENGLISH,
                SubtitleKind.FORCED,
                true,
                step.from(),
                4,
                step.to(),
                "ass",
                step.why(),
                Reason.of("plan.language_unsure"),
                new Cost(1, 1L << 40, 0.125),
                false,
                StepStatus.FAILED,
                Reason.of("journal.disk_full", "/films"),
                new StepId(7),
                9);
    }
}
