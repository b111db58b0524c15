package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleEpisodes;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

class TitleViewModelTest {
    private final Inline inline = new Inline();
    private final SampleEpisodes episodes = new SampleEpisodes();
    private final Notifications notifications = new Notifications();
    private final List<Place> went = new ArrayList<>();
    private final TitleViewModel model =
            new TitleViewModel(
                    episodes,
                    inline.tasks,
                    inline,
                    new Went(went),
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @BeforeEach
    void open() {
        model.activate(new TitleId(1));
    }

    private void assertAt(long video, int column) {
        assertThat(model.cursor().row().get()).isEqualTo(new RowKey.OfVideo(new VideoId(video)));
        assertThat(model.cursor().column().get()).isEqualTo(column);
    }

    @Test
    void seasonsSumUpTheirVideos() {
        assertThat(model.matrix().rows()).hasSize(16 + 2);
        assertThat(model.matrix().rows().getFirst())
                .isInstanceOfSatisfying(
                        MatrixRow.Season.class,
                        season -> {
                            assertThat(season.videos()).isEqualTo(10);
                            assertThat(season.sums().getFirst()).isEqualTo(new MatrixRow.Sum(6, 8));
                        });
    }

    @Test
    void firstGapIsChosenAndArrowsMoveTheCell() {
        assertAt(4, 3);
        model.cursor().move(1, -3);
        assertAt(5, 0);
        assertThat(model.cursor().item()).isPresent();
        model.cursor().move(100, 100);
        assertAt(16, 3);
    }

    @Test
    void foldedSeasonKeepsOnlyItsSumsAndTheCursorOnItsHeading() {
        model.matrix().toggle(2);
        assertThat(model.matrix().rows()).hasSize(6 + 2);
        assertThat(model.cursor().row().get()).isEqualTo(new RowKey.OfSeason(2));
        model.gapsOnly().set(true);
        assertThat(model.matrix().rows()).hasSizeLessThan(6);
    }

    @Test
    void chosenGapIsPlannedOrIgnored() {
        model.cursor().to(new RowKey.OfVideo(new VideoId(5)), 0);
        model.planning().plan(model.meant().cells());
        model.decisions().ignore(model.meant().cells(), true);
        assertThat(episodes.planned).hasSize(1).isEqualTo(episodes.ignored);
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
        notifications.undo(requireNonNull(notifications.current().get()));
        assertThat(episodes.ignored).isEmpty();
    }

    @Test
    void whatIsSetAsideIsToldAndWantedAgainByUndo() {
        model.cursor().to(new RowKey.OfVideo(new VideoId(5)), 0);
        model.decisions().ignore(model.meant().cells(), true);
        assertThat(episodes.ignored).hasSize(1);
        assertThat(notifications.notes().getFirst().text()).contains("ignored");
        notifications.undo(notifications.notes().getFirst());
        assertThat(episodes.ignored).isEmpty();
    }

    @Test
    void profileIsToldAndTakenBackByUndo() {
        Profile profile = SampleSettings.profile(3, "Deutsch", false);
        model.assign(null);
        assertThat(episodes.assigned).as("it has none of its own").isEmpty();
        model.assign(profile);
        assertThat(notifications.notes().getFirst().text()).contains(profile.name());
        notifications.undo(notifications.notes().getFirst());
        assertThat(episodes.assigned).containsExactly(Optional.of(profile.id()), Optional.empty());
    }

    @Test
    void presentCellIsNotPlanned() {
        model.cursor().to(new RowKey.OfVideo(new VideoId(1)), 0);
        model.planning().plan(model.meant().cells());
        assertThat(episodes.planned).isEmpty();
    }

    @Test
    void titleDeletedWhileItIsOpenSaysSoAndLeadsToTheLibrary() {
        episodes.gone = true;
        inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
        assertThat(model.load().get()).isEqualTo(ListState.NOTHING_YET);
        assertThat(model.cursor().line()).isEmpty();
        assertThat(model.facts().details().get()).isNull();
        assertThat(model.head().action().get()).isNull();
        model.toLibrary();
        assertThat(went).containsExactly(new Place.Library(""));
        episodes.gone = false;
        model.reload();
        assertThat(model.load().get()).isEqualTo(ListState.READY);
    }

    @Test
    void folderThatGoesAwayIsToldAndScannedOnceItIsBack() {
        episodes.reach = Episodes.Reach.AWAY;
        inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
        assertThat(model.reach().there()).isFalse();
        assertThat(model.load().get()).isEqualTo(ListState.READY);
        model.lookAgain();
        assertThat(episodes.scanned).isEmpty();
        episodes.reach = Episodes.Reach.THERE;
        model.lookAgain();
        assertThat(model.reach().there()).isTrue();
        assertThat(episodes.scanned).hasSize(1);
    }

    @Test
    void folderIsLookedAtAgainAndAgainWhileItIsShown() {
        Deque<Runnable> later = new ArrayDeque<>();
        TitleReach reach = new TitleReach(episodes, inline.tasks, later::add);
        Episodes.Contents shown = Objects.requireNonNull(model.contents().get());
        reach.look(shown);
        reach.look(shown);
        assertThat(reach.there()).isTrue();
        episodes.reach = Episodes.Reach.AWAY;
        later.remove().run();
        assertThat(reach.there()).as("a look that another came after").isTrue();
        later.remove().run();
        assertThat(reach.there()).isFalse();
        reach.forget();
        later.remove().run();
        assertThat(later).isEmpty();
        assertThat(reach.there()).isTrue();
    }

    @Test
    void liveChangeKeepsCursorAndMarksAndTheRowsThatAreTheSame() {
        model.cursor().to(new RowKey.OfVideo(new VideoId(12)), 2);
        model.marking().toggle();
        MatrixRow before = model.matrix().rows().get(7);
        inline.tell(new DomainEvent.WantedChanged(new Changed.All<>()));
        assertAt(12, 2);
        assertThat(model.marks().size()).isEqualTo(1);
        assertThat(model.matrix().rows().get(7)).isSameAs(before);
    }

    @Test
    void serviceThatThrowsLeadsToAnErrorThatARetryHeals() {
        episodes.failure = new IllegalStateException("broken");
        model.reload();
        assertThat(model.load().get()).isEqualTo(ListState.ERROR);
        assertThat(model.load().code()).isEqualTo("internal");
        episodes.failure = null;
        model.reload();
        assertThat(model.load().get()).isEqualTo(ListState.READY);
    }

    @Test
    void whatIsLeftListensNoMore() {
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }
}
