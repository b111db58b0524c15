package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class LibraryViewModelTest {
    private final Inline inline = new Inline();
    private final List<Place> went = new ArrayList<>();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final LibraryViewModel model =
            new LibraryViewModel(new SampleTitles(), inline.tasks, inline, new Went(went), texts);

    @Test
    void showsTitlesCountAndFirstTitlesFacts() {
        model.activate("missing:de");
        assertThat(model.state().get()).isEqualTo(ListState.READY);
        assertThat(model.count().get()).isEqualTo("22 of 9,830");
        assertThat(model.chips()).hasSize(1);
        assertThat(model.languages()).hasSize(4);
        assertThat(model.facts().get()).isNotNull();
    }

    @Test
    void selectionSurvivesARefresh() {
        model.activate("");
        model.selected().set(new TitleId(7));
        inline.tell(new DomainEvent.WantedChanged(new Changed.All<>()));
        assertThat(model.selected().get()).isEqualTo(new TitleId(7));
    }

    @Test
    void filterThatHidesAllIsToldApartFromAnEmptyLibrary() {
        model.activate("zzz");
        assertThat(model.state().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        assertThat(model.selected().get()).isNull();
        assertThat(model.head().action().get()).isNull();
        model.clearFilter();
        assertThat(model.state().get()).isEqualTo(ListState.READY);
    }

    @Test
    void chipIsRemovedAndATermIsAdded() {
        model.activate("missing:de");
        model.remove(model.chips().getFirst());
        assertThat(model.head().search().get()).isEmpty();
        model.narrow("kind:film");
        assertThat(model.chips()).hasSize(1);
    }

    @Test
    void badFilterIsExplainedAndTheListStays() {
        model.activate("bad");
        LibraryViewModel failing =
                new LibraryViewModel(new Failing(), inline.tasks, inline, new Went(went), texts);
        failing.activate("year:abc");
        assertThat(failing.problem().get()).contains("year:abc");
        assertThat(failing.state().get()).isNotEqualTo(ListState.ERROR);
    }

    private static final class Failing extends SampleTitles {
        @Override
        public Found find(String filter, TitleSort sort, boolean descending) {
            throw new AppException(Invalid.QUERY, 1, filter, "year:1927");
        }
    }

    private enum Invalid implements ErrorCode {
        QUERY;

        @Override
        public String code() {
            return "query.invalid";
        }
    }

    @Test
    void opensAndPlansTheSelectedTitle() {
        model.activate("");
        model.selected().set(new TitleId(3));
        model.open();
        model.planSelected();
        assertThat(went)
                .containsExactly(
                        new Place.OfTitle(new TitleId(3)), new Place.Review(new PlanId(1)));
    }

    @Test
    void deactivatedModelHearsNothing() {
        model.activate("");
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }
}
