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

    @Test
    void seasonsSumUpTheirVideos() {
        model.activate(new TitleId(1));
        assertThat(model.rows()).hasSize(16 + 2);
        assertThat(model.rows().getFirst())
                .isInstanceOfSatisfying(
                        MatrixRow.Season.class,
                        season -> {
                            assertThat(season.videos()).isEqualTo(10);
                            assertThat(season.sums().getFirst()).isEqualTo(new MatrixRow.Sum(6, 8));
                        });
    }

    @Test
    void firstGapIsChosenAndArrowsMoveTheCell() {
        model.activate(new TitleId(1));
        assertThat(model.video().get()).isEqualTo(new VideoId(4));
        assertThat(model.column().get()).isEqualTo(3);
        model.move(1, -3);
        assertThat(model.video().get()).isEqualTo(new VideoId(5));
        assertThat(model.chosenItem()).isPresent();
        model.move(100, 100);
        assertThat(model.video().get()).isEqualTo(new VideoId(16));
        assertThat(model.column().get()).isEqualTo(3);
    }

    @Test
    void nextGapInTheColumnIsFound() {
        model.activate(new TitleId(1));
        model.choose(new VideoId(1), 0);
        model.moveToGap(1);
        assertThat(model.video().get()).isEqualTo(new VideoId(5));
        model.moveToGap(1);
        assertThat(model.video().get()).isEqualTo(new VideoId(13));
        model.moveToGap(1);
        assertThat(model.video().get()).isEqualTo(new VideoId(13));
    }

    @Test
    void foldedSeasonKeepsOnlyItsSums() {
        model.activate(new TitleId(1));
        model.toggleSeason(2);
        assertThat(model.rows()).hasSize(6 + 2);
        model.gapsOnly().set(true);
        assertThat(model.rows()).hasSizeLessThan(6);
    }

    @Test
    void chosenGapIsPlannedOrIgnored() {
        model.activate(new TitleId(1));
        model.choose(new VideoId(5), 0);
        model.planChosen();
        model.toggleIgnored();
        assertThat(episodes.planned).hasSize(1).isEqualTo(episodes.ignored);
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void presentCellIsNotPlanned() {
        model.activate(new TitleId(1));
        model.choose(new VideoId(1), 0);
        model.planChosen();
        assertThat(episodes.planned).isEmpty();
    }
}
