package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.TitleId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.library.PanelModel.Step;
import org.intertitle.ui.screens.SampleTitles;
import org.intertitle.wanted.WantedError;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class PanelModelTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final UiTasks tasks = new UiTasks(background::add, Runnable::run, failures::add);
    private final Some titles = new Some();
    private final PanelModel model = new PanelModel(titles, tasks);

    /** Titles that may fail, and that note what is looked for. */
    private static final class Some extends SampleTitles {
        private final List<TitleId> searched = new ArrayList<>();
        private boolean possible = true;
        private boolean gone;

        @Override
        public Optional<TitleFacts> facts(TitleId id) {
            if (gone) {
                throw new AppException(WantedError.UNKNOWN_VIDEO, 1);
            }
            return super.facts(id);
        }

        @Override
        public Optional<PlannedStep> next(TitleId title, Cancellation cancel) {
            cancel.check();
            searched.add(title);
            return possible ? super.next(title, cancel) : Optional.empty();
        }
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private static TitleId title(long id) {
        return new TitleId(id);
    }

    @Test
    void titleWhoseVideoWasRemovedLeavesThePanelEmptyAndNoFailure() {
        model.look(List.of(title(1)), "");
        work();
        titles.gone = true;
        model.look(List.of(title(1)), "");
        work();
        assertThat(model.panel().get()).isEqualTo(new Panel.Empty());
        assertThat(model.step().get()).isEqualTo(new Step.None());
        assertThat(failures).isEmpty();
    }

    @Test
    void oneTitleIsShownAtOnceAndItsBestStepFollows() {
        model.look(List.of(title(7)), "");
        background.remove().run();
        assertThat(model.panel().get()).isInstanceOf(Panel.One.class);
        assertThat(model.step().get()).isEqualTo(new Step.Searching());
        work();
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        Step.Best.class,
                        best ->
                                assertThat(best.step().to().getFileName())
                                        .hasToString("Nosferatu (1922).de.srt"));
    }

    @Test
    void titleForWhichNothingCanBeDoneSaysSo() {
        titles.possible = false;
        model.look(List.of(title(7)), "");
        work();
        assertThat(model.step().get()).isEqualTo(new Step.Impossible());
    }

    @Test
    void walkingOnGivesUpTheSearchForTheTitleBefore() {
        model.look(List.of(title(1)), "");
        background.remove().run();
        Runnable search = background.remove();
        model.look(List.of(title(2)), "");
        background.remove().run();
        search.run();
        work();
        assertThat(titles.searched).containsExactly(title(2));
        assertThat(failures).isEmpty();
    }

    @Test
    void stepStaysInSightWhileTheSameTitleIsLookedAtAnew() {
        model.look(List.of(title(7)), "");
        work();
        model.look(List.of(title(7)), "");
        background.remove().run();
        assertThat(model.step().get()).isInstanceOf(Step.Best.class);
    }

    @Test
    void completeTitleIsNotSearched() {
        model.look(List.of(title(22)), "");
        work();
        assertThat(titles.searched).isEmpty();
        assertThat(model.step().get()).isEqualTo(new Step.None());
    }

    @Test
    void severalTitlesAreTakenTogetherAndNoneMeansAllInTheFilter() {
        model.look(List.of(title(1), title(2)), "");
        work();
        assertThat(model.panel().get())
                .isInstanceOfSatisfying(
                        Panel.Several.class,
                        several -> assertThat(several.sums().titles()).isEqualTo(2));
        model.look(List.of(), "");
        work();
        assertThat(model.panel().get())
                .isInstanceOfSatisfying(
                        Panel.Whole.class,
                        whole -> assertThat(whole.sums().titles()).isEqualTo(22));
        assertThat(titles.searched).isEmpty();
    }
}
