package org.intertitle.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
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
        assertThat(model.lines()).hasSize(9 + 2);
        assertThat(model.ticked()).hasSize(8);
        assertThat(model.count(new PlanViewModel.Doubtful())).isEqualTo(1);
        assertThat(model.lines().getFirst())
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
        assertThat(model.ticked()).hasSize(9);
        model.toggleAll(Action.ADOPT);
        assertThat(model.ticked()).hasSize(4);
    }

    @Test
    void filterAndFoldingHideStepsButChangeNothing() {
        model.activate(new PlanId(1));
        model.filter().set(new PlanViewModel.Of(Action.EXTRACT));
        assertThat(model.lines()).hasSize(5);
        model.fold(Action.EXTRACT);
        assertThat(model.lines()).hasSize(1);
        assertThat(model.ticked()).hasSize(8);
        model.head().search().set("no such file");
        assertThat(model.state().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        model.showAll();
        assertThat(model.state().get()).isEqualTo(ListState.READY);
    }

    @Test
    void appliedPlanShowsWhatFailedAndRetriesIt() {
        model.activate(new PlanId(1));
        assertThat(model.phase()).isEqualTo(PlanViewModel.Phase.REVIEW);
        model.apply();
        assertThat(model.phase()).isEqualTo(PlanViewModel.Phase.APPLIED);
        assertThat(model.count(StepStatus.DONE)).isEqualTo(7);
        assertThat(model.count(new PlanViewModel.Failed())).isEqualTo(1);
        model.retryFailed();
        assertThat(model.count(StepStatus.FAILED)).isZero();
        assertThat(model.standing()).isEqualTo(8);
        model.undo();
        assertThat(model.standing()).isZero();
        assertThat(model.count(StepStatus.DONE)).isEqualTo(8);
        assertThat(notifications.current().get()).isNotNull();
        model.redo();
        assertThat(model.standing()).isEqualTo(8);
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
        assertThat(model.chosen().get().to()).hasFileName("mine.srt");
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void nameOfAnAppliedStepStays() {
        model.activate(new PlanId(1));
        model.apply();
        model.rename();
        assertThat(model.target().step().get()).isNull();
    }

    @Test
    void nothingIsTickedWhileTheJobRuns() {
        plans.applying = 0.4;
        model.activate(new PlanId(1));
        assertThat(model.phase()).isEqualTo(PlanViewModel.Phase.APPLYING);
        model.toggleAll(Action.ADOPT);
        model.apply();
        assertThat(model.ticked()).hasSize(8);
        plans.applying = null;
        inline.tell(new DomainEvent.JobProgressed(new JobId(1)));
        assertThat(model.phase()).isEqualTo(PlanViewModel.Phase.REVIEW);
    }

    @Test
    void discardedPlanIsGone() {
        model.activate(new PlanId(1));
        model.discard();
        assertThat(went).containsExactly((Place) null);
        model.reload();
        assertThat(model.state().get()).isEqualTo(ListState.NOTHING_YET);
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
