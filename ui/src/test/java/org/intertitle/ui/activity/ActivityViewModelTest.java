package org.intertitle.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.jobs.JobState;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.SampleTitles;
import org.intertitle.ui.screens.SampleWork;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

class ActivityViewModelTest {
    private final Inline inline = new Inline();
    private final SampleWork work = new SampleWork();
    private final Notifications notifications = new Notifications();
    private final ActivityViewModel model =
            new ActivityViewModel(
                    work,
                    inline.tasks,
                    inline,
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.fixed(SampleTitles.NOW, ZoneOffset.UTC)));

    @Test
    void jobsAreSortedIntoStatesAndTheNewestBatchIsOpen() {
        model.activate();
        assertThat(model.in(JobState.RUNNING)).hasSize(2);
        assertThat(model.in(JobState.FAILED)).hasSize(2);
        assertThat(model.history()).filteredOn(HistoryLine.Single.class::isInstance).hasSize(4);
        assertThat(model.history().getFirst()).isEqualTo(new HistoryLine.Day("Today"));
    }

    @Test
    void refusedStepOfABatchIsTold() {
        model.activate();
        model.undo(work.history().getFirst());
        assertThat(work.asked).containsExactly("undoBatch 40");
        assertThat(notifications.current().get().text())
                .contains("2 steps undone")
                .contains("/media/a.srt");
    }

    @Test
    void jobsArePausedAllAtOnceAndRetriedTogether() {
        model.activate();
        model.head().action().get().run().run();
        model.retryAll();
        assertThat(work.asked).containsExactly("pauseAll", "retry 4", "retry 3");
    }

    @Test
    void historyIsSearchedByPath() {
        model.activate();
        model.head().search().set("no such path");
        assertThat(model.state().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        model.clearFilter();
        assertThat(model.state().get()).isEqualTo(ListState.READY);
    }
}
