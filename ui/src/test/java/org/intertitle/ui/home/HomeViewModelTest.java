package org.intertitle.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.StateCount;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleHome;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class HomeViewModelTest {
    private final Inline inline = new Inline();
    private final SampleHome home = new SampleHome();
    private final Notifications notifications = new Notifications();
    private final List<Place> went = new ArrayList<>();
    private final HomeViewModel model =
            new HomeViewModel(
                    home,
                    inline.tasks,
                    inline,
                    new Went(went),
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @Test
    void libraryWithoutAFolderHasNothingYet() {
        home.folders = 0;
        home.reasons = Map.of();
        model.activate();
        assertThat(model.load().get()).isEqualTo(ListState.NOTHING_YET);
        assertThat(model.head().action().get()).isNull();
    }

    @Test
    void mainActionReviewsWhatCanBeFixedNow() {
        model.activate();
        assertThat(model.head().action().get().text())
                .isEqualTo("Review what can be fixed now (604)…");
        model.head().action().get().run().run();
        assertThat(home.asked).containsExactly("plan null");
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void emptyPlanIsToldAndTheScreenStays() {
        model.activate();
        model.plan(ReasonCode.MISSING);
        assertThat(went).isEmpty();
        assertThat(notifications.current().get().text()).contains("nothing can be done");
    }

    @Test
    void refusedUndoIsTold() {
        model.activate();
        home.refused = 2;
        model.undo(model.changes().get().getFirst());
        assertThat(notifications.current().get().text()).startsWith("2 steps could not");
    }

    @Test
    void numbersFollowWhatChangesAndNothingListensOnceItIsLeft() {
        model.activate();
        home.reasons = Map.of(ReasonCode.MISNAMED, 1);
        inline.tell(new DomainEvent.JournalChanged());
        assertThat(model.library().get().fixable()).isEqualTo(604);
        inline.tell(new DomainEvent.WantedChanged(new Changed.All<>()));
        assertThat(model.library().get().fixable()).isEqualTo(1);
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }

    @Test
    void statesOfALanguageAddUpToWhatIsAsked() {
        Language german = Language.of("de");
        List<Overview.Line> lines =
                StoredOverview.lines(
                        List.of(
                                new StateCount(german, SubtitleKind.FULL, CellState.PRESENT, 5),
                                new StateCount(german, SubtitleKind.FULL, CellState.EMBEDDED, 3),
                                new StateCount(german, SubtitleKind.FULL, CellState.WORKING, 1),
                                new StateCount(german, SubtitleKind.FULL, CellState.WANTED, 1),
                                new StateCount(german, SubtitleKind.FULL, CellState.NOT_WANTED, 9),
                                new StateCount(
                                        german, SubtitleKind.FORCED, CellState.NOT_WANTED, 4)));
        assertThat(lines).containsExactly(new Overview.Line(german, SubtitleKind.FULL, 5, 3, 0, 2));
        assertThat(lines.getFirst().percent()).isEqualTo(80);
    }

    @Test
    void onlyAllIsAHundredPercent() {
        Language german = Language.of("de");
        assertThat(new Overview.Line(german, SubtitleKind.FULL, 9_999, 0, 0, 1).percent())
                .isEqualTo(99);
    }
}
