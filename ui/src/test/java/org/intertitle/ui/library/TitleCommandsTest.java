package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleTitleWork;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TitleCommandsTest {
    private static final PlannedStep STEP =
            SampleTitleWork.step(
                    Action.ADOPT,
                    Path.of("/films/Film_ger.srt"),
                    Path.of("/films/Film.de.srt"),
                    null);

    private static final List<TitleId> TITLES = List.of(new TitleId(1), new TitleId(2));

    private final Inline inline = new Inline();
    private final List<Place> went = new ArrayList<>();
    private final Notifications notifications = new Notifications();
    private final SampleTitleWork work = new SampleTitleWork();
    private final TitleCommands commands =
            new TitleCommands(
                    work,
                    inline.tasks,
                    new Went(went),
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    private List<String> told() {
        return notifications.notes().stream().map(Notifications.Note::text).toList();
    }

    @Test
    void stepIsCarriedOutOnceAndTheWindowTellsHowItEnded() {
        commands.take(STEP);
        assertThat(work.done).containsExactly("apply Film.de.srt");
        assertThat(told()).isEmpty();
        assertThat(went).isEmpty();
    }

    @Test
    void whatIsNoLongerAsItWasShownIsReviewed() {
        work.begun = new StepJobs.Begun.Differs(new PlanId(3));
        commands.take(STEP);
        assertThat(went).containsExactly(new Place.Review(new PlanId(3)));
        assertThat(told()).isEmpty();
    }

    @Test
    void stepThatIsNotNeededAnyMoreSaysSo() {
        work.begun = new StepJobs.Begun.Nothing();
        commands.take(STEP);
        assertThat(told()).containsExactly("Film.de.srt is not needed any more");
    }

    @Test
    void whatIsIgnoredIsToldWithItsNumberAndWantedAgainByUndo() {
        commands.ignore(TITLES, true);
        assertThat(told()).containsExactly("2 missing subtitles are ignored now");
        notifications.undo(notifications.notes().getFirst());
        assertThat(work.done).containsExactly("ignore [1, 2]", "want items [11, 12]");
    }

    @Test
    void nothingMissingIsNothingToIgnoreAndNothingToUndo() {
        work.items = List.of();
        commands.ignore(TITLES, true);
        commands.ignore(TITLES, false);
        assertThat(told()).containsExactly("Nothing of it was ignored", "Nothing of it is missing");
        assertThat(notifications.notes()).noneMatch(Notifications.Note::undoable);
    }

    @Test
    void titlesGetAProfileAndUndoGivesBackWhatTheyHad() {
        commands.assign(TITLES, null);
        assertThat(told()).containsExactly("2 titles have the profiles of their folders now");
        notifications.undo(notifications.notes().getFirst());
        assertThat(work.done).hasSize(2).allMatch(each -> each.startsWith("assign"));
    }

    @Test
    void foldersAreScannedAndThatIsTold() {
        commands.rescan(TITLES);
        assertThat(work.done).containsExactly("rescan [1, 2]");
        assertThat(told()).containsExactly("The folders of 2 titles are scanned");
    }
}
