package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
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
    void stepThatFailsIsToldWithItsReason() {
        work.outcome =
                new TitleWork.Applied.Failed(PlannedStep.Reason.of("journal.conflict", "x", "y"));
        commands.take(STEP);
        assertThat(notifications.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.failure()).isTrue();
                    assertThat(note.text()).isEqualTo("Film.de.srt could not be made");
                    assertThat(note.details()).isNotBlank();
                });
    }

    @Test
    void stepThatIsDoneCanBeUndoneFromItsNote() {
        commands.take(STEP);
        assertThat(told()).containsExactly("Film.de.srt is in place");
        notifications.undo(notifications.notes().getFirst());
        assertThat(work.done).containsExactly("apply Film.de.srt", "undo 7");
        assertThat(told().getFirst()).isEqualTo("Film.de.srt: undone");
    }

    @Test
    void fileThatHasChangedSinceIsNotUndone() {
        work.complete = false;
        commands.take(STEP);
        notifications.undo(notifications.notes().getFirst());
        assertThat(told().getFirst()).isEqualTo("Film.de.srt stays as it is: it has changed since");
    }

    @Test
    void whatIsNoLongerAsItWasShownIsReviewed() {
        work.outcome = new TitleWork.Applied.Differs(new PlanId(3));
        commands.take(STEP);
        assertThat(went).containsExactly(new Place.Review(new PlanId(3)));
        assertThat(told()).isEmpty();
    }

    @Test
    void stepThatIsNotNeededAnyMoreSaysSo() {
        work.outcome = new TitleWork.Applied.Gone();
        commands.take(STEP);
        assertThat(told()).containsExactly("Film.de.srt is not needed any more");
    }
}
