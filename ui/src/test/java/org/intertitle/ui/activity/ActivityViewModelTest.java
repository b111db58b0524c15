package org.intertitle.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.BatchId;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleActivity;
import org.intertitle.ui.screens.SamplePast;
import org.intertitle.ui.screens.SampleTitles;
import org.intertitle.ui.screens.SampleWork;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ActivityViewModelTest {
    private final Inline inline = new Inline();
    private final SampleWork work = new SampleWork();
    private final SamplePast past = new SamplePast();
    private final Notifications notifications = new Notifications();
    private final Dialogs dialogs = new Dialogs();
    private final ActivityViewModel model =
            SampleActivity.of(
                    inline,
                    work,
                    past,
                    dialogs,
                    new NoDesktop(),
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.fixed(SampleTitles.NOW, ZoneOffset.UTC)));
    private final HistoryViewModel history = model.history();
    private final JobsViewModel jobs = model.jobs();

    private long singles() {
        return history.lines().stream().filter(HistoryLine.Single.class::isInstance).count();
    }

    @Test
    void jobsAreSortedIntoStatesAndTheNewestBatchIsOpen() {
        model.activate();
        assertThat(jobs.in(JobState.RUNNING)).hasSize(2);
        assertThat(jobs.in(JobState.FAILED)).hasSize(2);
        assertThat(singles()).isEqualTo(4);
        assertThat(history.lines().getFirst()).isEqualTo(new HistoryLine.Day("Today"));
        assertThat(history.steps().get()).isEqualTo(510);
    }

    @Test
    void whatABatchRefusedIsToldInWordsWithWhatToDo() {
        past.refused =
                List.of(
                        new Past.Refused("journal.changed_since", List.of("/media/a.srt")),
                        new Past.Refused("journal.changed_since", List.of("/media/b.srt")));
        model.activate();
        history.toggleUndo(history.lines().get(1));
        assertThat(past.asked).contains("undoBatch 40");
        assertThat(notifications.current().get().text()).isEqualTo("2 steps undone");
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Failure.class,
                        told -> {
                            assertThat(told.title()).isEqualTo("2 of 4 could not be changed back");
                            assertThat(told.text()).contains("/media/a.srt", "/media/b.srt");
                            assertThat(told.code()).isEqualTo("journal.changed_since");
                        });
    }

    @Test
    void anUndoIsTakenBackFromItsNotification() {
        model.activate();
        history.toggleUndo(history.lines().get(1));
        notifications.undo(requireNonNull(notifications.current().get()));
        assertThat(past.asked).contains("undoBatch 40", "redoBatch 40");
    }

    @Test
    void undoneBatchesAndStepsAreDoneAgain() {
        model.activate();
        int convert = 0;
        while (!(history.lines().get(convert) instanceof HistoryLine.Whole whole)
                || !whole.batch().action().equals("convert")) {
            convert++;
        }
        history.toggleUndo(history.lines().get(convert));
        history.toggleUndo(history.lines().get(2));
        assertThat(past.asked).contains("redoBatch 20", "redo 40000");
    }

    @Test
    void jobsArePausedAllAtOnceAndResumed() {
        model.activate();
        model.head().action().get().run().run();
        assertThat(model.head().action().get().text()).isEqualTo("Resume all");
        model.head().action().get().run().run();
        assertThat(work.asked).containsExactly("pauseAll", "resumeAll");
    }

    @Test
    void failedJobsAreRetriedTogetherAndAllCanBeCancelled() {
        model.activate();
        jobs.retryAll();
        jobs.cancelAll();
        jobs.clearFinished();
        assertThat(work.asked)
                .containsExactly("retry 4", "retry 3", "cancelAll", "clear [DONE, CANCELLED]");
    }

    @Test
    void aJobThatIsAskedToStopSaysSoUntilItDid() {
        model.activate();
        var running = jobs.in(JobState.RUNNING).getFirst();
        jobs.cancel(running.job());
        assertThat(jobs.stops(running.job())).isTrue();

        work.jobs = List.of();
        inline.tell(new DomainEvent.JobsChanged(new Changed.All<>()));

        assertThat(jobs.stops(running.job())).isFalse();
        assertThat(jobs.in(JobState.RUNNING)).isEmpty();
    }

    @Test
    void detailsStayWhatTheyWereWhenTheJobEndsMeanwhile() {
        model.activate();
        jobs.details(jobs.in(JobState.FAILED).getFirst());
        Dialogs.Dialog shown = dialogs.current().get();
        work.jobs = List.of();
        inline.tell(new DomainEvent.JobsChanged(new Changed.All<>()));
        assertThat(dialogs.current().get()).isSameAs(shown);
        assertThat(shown)
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Failure.class,
                        told -> {
                            assertThat(told.text()).contains("/media/films/Quiet Season (2022)");
                            assertThat(told.code()).isEqualTo("journal.read_only");
                            assertThat(told.remedy()).isNotEmpty();
                        });
    }

    @Test
    void aJobOfAnOlderVersionStillSaysWhatItSaid() {
        model.activate();
        jobs.details(jobs.in(JobState.FAILED).getLast());
        assertThat(((Dialogs.Dialog.Failure) dialogs.current().get()).text())
                .contains("/media/nas");
    }

    @Test
    void historyIsFilteredByWordsWithoutAccentsActionAndBatch() {
        model.activate();
        model.head().search().set("no such path");
        assertThat(history.state().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        model.head().search().set("NÓRDLICHT s02e01");
        assertThat(history.state().get()).isEqualTo(ListState.READY);
        model.action().set("rename");
        assertThat(history.lines()).filteredOn(HistoryLine.Whole.class::isInstance).hasSize(1);
        model.clearFilter();
        model.head().search().set("batch:30");
        assertThat(history.lines())
                .filteredOn(HistoryLine.Whole.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        HistoryLine.Whole.class,
                        line -> assertThat(line.batch().id()).isEqualTo(new BatchId(30)));
        model.clearFilter();
        model.period().set(ActivityViewModel.Period.TODAY);
        assertThat(history.lines()).filteredOn(HistoryLine.Whole.class::isInstance).hasSize(3);
    }

    @Test
    void aSearchOfTenThousandCharactersOnlyFindsNothing() {
        model.activate();
        model.head().search().set("x \u202e\ud83d\ude00\n batch:".repeat(1000));
        assertThat(history.state().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void largeBatchesOpenInPortions() {
        model.activate();
        history.toggle(new BatchId(40));
        history.toggle(new BatchId(10));
        assertThat(singles()).isEqualTo(200);
        HistoryLine.More more =
                history.lines().stream()
                        .filter(HistoryLine.More.class::isInstance)
                        .map(HistoryLine.More.class::cast)
                        .findFirst()
                        .orElseThrow();
        history.more(more);
        assertThat(singles()).isEqualTo(400);
        history.toggle(new BatchId(10));
        assertThat(singles()).isZero();
    }

    @Test
    void olderBatchesAreReadWhenTheEndIsNear() {
        past.pageSize = 2;
        model.activate();
        assertThat(history.lines()).filteredOn(HistoryLine.Whole.class::isInstance).hasSize(2);
        history.nearEnd();
        history.nearEnd();
        history.nearEnd();
        assertThat(history.lines()).filteredOn(HistoryLine.Whole.class::isInstance).hasSize(5);
    }

    @Test
    void whatHappensMeanwhileIsShownWithoutLosingWhatIsOpen() {
        model.activate();
        past.batches.addFirst(SamplePast.batch(50, "adopt", 1, -1, 0));
        inline.tell(new DomainEvent.JournalChanged());
        assertThat(history.lines().get(1))
                .isInstanceOfSatisfying(
                        HistoryLine.Whole.class,
                        line -> assertThat(line.batch().id()).isEqualTo(new BatchId(50)));
        assertThat(singles()).isEqualTo(4);
    }

    @Test
    void whereNothingIsKeptAnyMoreNoUndoIsOffered() {
        model.activate();
        HistoryActions actions =
                new HistoryActions(
                        model,
                        new Went(new ArrayList<>()),
                        new NoDesktop(),
                        Texts.of(Locale.ENGLISH, Clock.fixed(SampleTitles.NOW, ZoneOffset.UTC)));
        List<Boolean> offered =
                history.lines().stream()
                        .filter(HistoryLine.Whole.class::isInstance)
                        .map(line -> actions.of(line).getFirst().enabled().getAsBoolean())
                        .toList();
        assertThat(offered).containsExactly(true, true, true, true, false);
        model.history().toggle(new BatchId(5));
        assertThat(history.lines().getLast())
                .satisfies(line ->
                        assertThat(actions.of(line).getFirst().enabled().getAsBoolean()).isFalse());
    }

    private boolean kept(long batch) {
        return history.lines().stream()
                .filter(HistoryLine.Whole.class::isInstance)
                .map(line -> ((HistoryLine.Whole) line).batch())
                .filter(each -> each.id().equals(new BatchId(batch)))
                .allMatch(Past.Batch::kept);
    }

    @Test
    void whatWasPrunedMeanwhileIsReadAnew() {
        model.activate();
        past.batches.set(3, SamplePast.batch(10, "extract", 500, 100_000, 0));
        inline.tell(new DomainEvent.JournalChanged());
        assertThat(kept(10)).isTrue();
        past.prunings++;
        inline.tell(new DomainEvent.JournalChanged());
        assertThat(kept(10)).isFalse();
    }

    @Test
    void aJournalThatCannotBeReadIsSaidAndReadAgain() {
        past.failure = new IllegalStateException("broken");
        model.activate();
        assertThat(history.state().get()).isEqualTo(ListState.ERROR);
        assertThat(inline.failures).hasSize(1);
        past.failure = null;
        history.restart();
        assertThat(history.state().get()).isEqualTo(ListState.READY);
    }

    @Test
    void aFileIsRestoredAsOfAMoment() {
        model.activate();
        VersionsViewModel versions = model.versions();
        versions.open(Path.of("/media/gone.srt"));
        assertThat(versions.chosen().get().state().sha256()).startsWith("b");
        assertThat(versions.lines().get()).contains("Es hat aufgehört");
        versions.restore();
        versions.choose(versions.versions().getLast());
        versions.restore();
        assertThat(past.asked)
                .filteredOn(each -> each.startsWith("restore"))
                .containsExactly("restore b");
        assertThat(notifications.current().get().text()).contains("gone.srt");
    }

    @Test
    void nothingListensAfterwards() {
        model.activate();
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }
}
