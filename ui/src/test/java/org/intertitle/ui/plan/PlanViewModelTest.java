package org.intertitle.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SamplePlans;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PlanViewModelTest {
    private final Inline inline = new Inline();
    private final SamplePlans plans = new SamplePlans();
    private final List<Place> went = new ArrayList<>();
    private final Notifications notifications = new Notifications();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final PlanViewModel model =
            new PlanViewModel(plans, inline.tasks, inline, new Went(went), notifications, texts);

    @Test
    void stepsAreGroupedByActionAndADoubtStartsUnticked() {
        model.activate(new PlanId(1));
        assertThat(model.steps().lines()).hasSize(9 + 2);
        assertThat(all().ticked()).hasSize(8);
        assertThat(model.count(new StepFilter.Doubtful())).isEqualTo(1);
        assertThat(model.steps().lines().getFirst())
                .isInstanceOfSatisfying(
                        PlanLine.Heading.class,
                        heading -> {
                            assertThat(heading.ticked()).isEqualTo(4);
                            assertThat(heading.total()).isEqualTo(5);
                        });
        assertThat(model.preview().get()).isNotNull();
    }

    @Test
    void headingTicksAllAndThenNone() {
        model.activate(new PlanId(1));
        model.toggleAll(Action.ADOPT);
        assertThat(all().ticked()).hasSize(9);
        model.toggleAll(Action.ADOPT);
        assertThat(all().ticked()).hasSize(4);
    }

    @Test
    void filterAndFoldingHideStepsButChangeNothing() {
        model.activate(new PlanId(1));
        model.steps().filter().set(new StepFilter.Of(Action.EXTRACT));
        assertThat(model.steps().lines()).hasSize(5);
        model.steps().fold(Action.EXTRACT);
        assertThat(model.steps().lines()).hasSize(1);
        assertThat(all().ticked()).hasSize(8);
        model.head().search().set("no such file");
        assertThat(model.load().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        model.showAll();
        assertThat(model.load().get()).isEqualTo(ListState.READY);
    }

    @Test
    void appliedPlanShowsWhatFailedAndRetriesIt() {
        model.activate(new PlanId(1));
        assertThat(model.phase()).isEqualTo(PlanStanding.Phase.REVIEW);
        model.commands().apply();
        assertThat(model.phase()).isEqualTo(PlanStanding.Phase.APPLIED);
        assertThat(all().count(StepStatus.DONE)).isEqualTo(7);
        assertThat(model.count(new StepFilter.Failed())).isEqualTo(1);
        model.commands().retryFailed();
        assertThat(all().count(StepStatus.FAILED)).isZero();
        assertThat(all().review().standing()).isEqualTo(8);
        model.commands().undo();
        assertThat(all().review().standing()).isZero();
        assertThat(all().count(StepStatus.DONE)).isEqualTo(8);
        assertThat(notifications.current().get()).isNotNull();
        model.commands().redo();
        assertThat(all().review().standing()).isEqualTo(8);
    }

    @Test
    void nameOfAStepIsEditedAndWhatIsWrongIsToldInPlace() {
        model.activate(new PlanId(1));
        model.rename();
        TargetEdit target = model.target();
        for (String wrong : List.of("", ".srt", "film.txt", "a\u0000b.srt", "taken.srt")) {
            target.save(wrong);
            assertThat(target.problem().get()).as(wrong).isNotEmpty();
            assertThat(target.name()).isEqualTo(wrong);
            assertThat(target.step().get()).isNotNull();
        }
        target.save("mine.srt");
        assertThat(target.step().get()).isNull();
        assertThat(target.problem().get()).isEmpty();
        assertThat(model.steps().chosen().get().to()).hasFileName("mine.srt");
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void nameOfAnAppliedStepStays() {
        model.activate(new PlanId(1));
        model.commands().apply();
        model.rename();
        assertThat(model.target().step().get()).isNull();
    }

    @Test
    void nothingIsTickedWhileTheJobRuns() {
        plans.applying = new Plans.Applying(0.5, 4);
        model.activate(new PlanId(1));
        assertThat(model.phase()).isEqualTo(PlanStanding.Phase.APPLYING);
        model.toggleAll(Action.ADOPT);
        model.commands().apply();
        assertThat(all().ticked()).hasSize(8);
        plans.applying = null;
        inline.tell(new DomainEvent.JobProgressed(new JobId(1)));
        assertThat(model.phase()).isEqualTo(PlanStanding.Phase.REVIEW);
    }

    @Test
    void discardedPlanIsGone() {
        model.activate(new PlanId(1));
        model.commands().discard();
        assertThat(went).containsExactly((Place) null);
        model.reload();
        assertThat(model.load().get()).isEqualTo(ListState.NOTHING_YET);
    }

    private PlanStanding all() {
        return model.standing().orElseThrow();
    }

    @Test
    void runningApplicationTellsItsPaceAndIsCancelled() {
        plans.applying = new Plans.Applying(0.5, 4);
        model.activate(new PlanId(1));
        assertThat(all().rate()).isEqualTo(2);
        assertThat(all().remaining()).isEqualTo(4);
        model.commands().cancel();
        assertThat(plans.cancelled).isTrue();
        assertThat(model.phase()).isEqualTo(PlanStanding.Phase.REVIEW);
    }

    @Test
    void whatWasLeftOutIsAppliedAfterTheRest() {
        model.activate(new PlanId(1));
        model.commands().apply();
        assertThat(all().ticked()).isEmpty();
        model.steps().filter().set(new StepFilter.Doubtful());
        model.tickShown(true);
        assertThat(all().ticked()).hasSize(1);
        model.commands().apply();
        assertThat(all().count(StepStatus.PLANNED)).isZero();
    }

    @Test
    void failuresAreGroupedByReason() {
        model.activate(new PlanId(1));
        model.commands().apply();
        assertThat(all().failures())
                .singleElement()
                .satisfies(each -> assertThat(each.steps()).hasSize(1));
        PlanSummary summary = new PlanSummary(texts);
        assertThat(summary.failures(all())).startsWith("1 × ");
        assertThat(summary.report(all())).contains("The General (1926).de.srt");
    }

    @Test
    void stepsThatMovedOnAreToldAndPlannedAgain() {
        plans.stale.put(3L, PlannedStep.Reason.of("plans.source_changed", "/x.srt"));
        model.activate(new PlanId(1));
        assertThat(model.stale().get()).containsOnlyKeys(3L);
        model.commands().planAgain();
        assertThat(plans.plannedAgain).hasSize(9);
        assertThat(went).containsExactly(new Place.Review(new PlanId(2)));
    }

    @Test
    void nameIsJudgedWhileItIsTyped() {
        model.activate(new PlanId(1));
        model.rename();
        model.target().typed("taken.srt");
        assertThat(model.target().problem().get()).isNotEmpty();
        model.target().typed("free.srt");
        assertThat(model.target().problem().get()).isEmpty();
        model.target().typed("sub/free.srt");
        assertThat(model.target().problem().get()).isNotEmpty();
    }

    @Test
    void serviceThatThrowsLeadsToAnErrorThatARetryHeals() {
        plans.failure = new IllegalStateException("broken");
        model.activate(new PlanId(1));
        assertThat(model.load().get()).isEqualTo(ListState.ERROR);
        assertThat(model.load().code()).isEqualTo("internal");
        plans.failure = null;
        model.reload();
        assertThat(model.load().get()).isEqualTo(ListState.READY);
    }

    @Test
    void comingBackFindsFilterFoldingAndStep() {
        model.activate(new PlanId(1));
        model.steps().filter().set(new StepFilter.Of(Action.EXTRACT));
        model.steps().fold(Action.EXTRACT);
        model.steps().choose(7);
        PlaceState state = PlanPlaces.state(model, 4);
        model.activate(new PlanId(2));
        model.activate(new PlanId(1));
        assertThat(PlanPlaces.restore(model, state)).isEqualTo(4);
        assertThat(model.steps().filter().get()).isEqualTo(new StepFilter.Of(Action.EXTRACT));
        assertThat(model.steps().lines()).hasSize(1);
        assertThat(model.steps().chosen().get().id()).isEqualTo(7);
    }

    @Test
    void deactivatedModelHearsNothing() {
        model.activate(new PlanId(1));
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }

    @Test
    void changedPartOfANameIsFound() {
        assertThat(ChangedName.of("Metropolis.1927.ger.srt", "Metropolis (1927).de.srt"))
                .isEqualTo(new ChangedName("Metropolis ", "(1927).de", ".srt"));
        assertThat(ChangedName.of("Nordlicht S01E01", "Nordlicht S01E01.de.srt"))
                .isEqualTo(new ChangedName("Nordlicht S01E01", ".de.srt", ""));
        assertThat(ChangedName.of("2_German.srt", "The General (1926).de.srt"))
                .isEqualTo(new ChangedName("", "The General (1926).de", ".srt"));
        assertThat(ChangedName.of("a (x).srt", "a (1902).de.srt"))
                .isEqualTo(new ChangedName("a ", "(1902).de", ".srt"));
        assertThat(ChangedName.of("same.srt", "same.srt").before()).isEqualTo("same.srt");
    }
}
