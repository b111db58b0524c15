package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleEpisodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TitleViewModelTest {
    private final Inline inline = new Inline();
    private final SampleEpisodes episodes = new SampleEpisodes();
    private final List<Place> went = new ArrayList<>();
    private final TitleViewModel model =
            new TitleViewModel(
                    episodes,
                    inline.tasks,
                    inline,
                    new Went(went),
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
        model.toggleSeason(2);
        assertThat(model.matrix().rows()).hasSize(6 + 2);
        assertThat(model.cursor().row().get()).isEqualTo(new RowKey.OfSeason(2));
        model.gapsOnly().set(true);
        assertThat(model.matrix().rows()).hasSizeLessThan(6);
    }

    @Test
    void chosenGapIsPlannedOrIgnored() {
        model.choose(new VideoId(5), 0);
        model.planMeant();
        model.ignoreMeant(true);
        assertThat(episodes.planned).hasSize(1).isEqualTo(episodes.ignored);
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void presentCellIsNotPlanned() {
        model.choose(new VideoId(1), 0);
        model.planMeant();
        assertThat(episodes.planned).isEmpty();
    }

    @Test
    void whatIsLeftListensNoMore() {
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }
}
