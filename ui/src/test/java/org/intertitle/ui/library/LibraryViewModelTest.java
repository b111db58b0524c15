package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;

class LibraryViewModelTest {
    private final Inline inline = new Inline();
    private final List<Place> went = new ArrayList<>();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final LibraryViewModel model =
            new LibraryViewModel(new SampleTitles(), inline.tasks, inline, new Went(went), texts);

    @Test
    void showsTitlesCountAndFirstTitlesFacts() {
        model.activate("missing:de");
        assertThat(model.list().state().load().get()).isEqualTo(ListState.READY);
        assertThat(model.selection().summary().get()).isEqualTo("22 of 9,830");
        assertThat(model.search().chips()).hasSize(1);
        assertThat(model.list().languages()).hasSize(4);
        assertThat(model.panel().facts()).isNotNull();
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
        assertThat(model.list().state().load().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        assertThat(model.selected().get()).isNull();
        assertThat(model.head().action().get()).isNull();
        model.search().clear();
        assertThat(model.list().state().load().get()).isEqualTo(ListState.READY);
    }

    @Test
    void chipIsRemovedAndATermIsAdded() {
        model.activate("missing:de");
        model.search().remove(model.search().chips().getFirst());
        assertThat(model.head().search().get()).isEmpty();
        model.search().narrow("kind:film");
        assertThat(model.search().chips()).hasSize(1);
    }

    @Test
    void badFilterIsExplainedAndTheListStays() {
        model.activate("");
        List<TitleId> before = List.copyOf(model.list().ids());
        model.head().search().set("year:abc");
        assertThat(model.head().problem().get()).contains("year:abc");
        assertThat(model.list().ids()).isEqualTo(before).isNotEmpty();
        assertThat(model.list().state().load().get()).isEqualTo(ListState.READY);
        model.head().search().set("year:1927");
        assertThat(model.head().problem().get()).isEmpty();
    }

    @Test
    void numberOfVideosInTheFilterIsToldBesideThatOfTitles() {
        model.activate("missing:de");
        assertThat(model.head().note().get()).isEqualTo("66 videos fit");
        model.search().clear();
        assertThat(model.head().note().get()).isEmpty();
    }

    @Test
    void badFilterThatIsArrivedAtCanBeCleared() {
        model.activate("year:abc");
        assertThat(model.list().state().load().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        model.search().clear();
        assertThat(model.list().state().load().get()).isEqualTo(ListState.READY);
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
    void allInTheFilterIsSelectedWithItsNumberAndStaysWhenTheFilterGoes() {
        model.activate("missing:de");
        model.selection().selectAll();
        assertThat(model.selection().summary().get()).isEqualTo("22 selected");
        assertThat(model.head().action().get()).isNotNull();
        assertThat(model.head().action().get().text()).isEqualTo("Plan for 22…");
        model.head().search().set("zzz");
        assertThat(model.selection().summary().get())
                .isEqualTo("22 selected · 22 of them hidden by the filter");
        model.search().clear();
        model.sortBy(TitleSort.YEAR, true);
        assertThat(model.selection().size()).isEqualTo(22);
    }

    @Test
    void titleThatWasRemovedIsSelectedNoMore() {
        Vanishing vanishing = new Vanishing();
        LibraryViewModel shown =
                new LibraryViewModel(vanishing, inline.tasks, inline, new Went(went), texts);
        shown.activate("");
        shown.selection().selectAll();
        vanishing.gone = new TitleId(2);
        shown.selected().set(new TitleId(2));
        inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
        assertThat(shown.selection().contains(new TitleId(2))).isFalse();
        assertThat(shown.selection().size()).isEqualTo(21);
        assertThat(shown.selected().get()).isNotEqualTo(new TitleId(2));
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void cursorWhoseTitleIsRemovedStaysAtItsPlaceInTheList() {
        Vanishing vanishing = new Vanishing();
        LibraryViewModel shown =
                new LibraryViewModel(vanishing, inline.tasks, inline, new Went(went), texts);
        shown.activate("");
        shown.selected().set(new TitleId(12));
        vanishing.gone = new TitleId(12);
        inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
        assertThat(shown.selected().get()).isEqualTo(new TitleId(13));
        vanishing.gone = new TitleId(0);
        inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
        shown.selected().set(new TitleId(22));
        vanishing.gone = new TitleId(22);
        inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
        assertThat(shown.selected().get()).as("the last before").isEqualTo(new TitleId(21));
        vanishing.gone = new TitleId(21);
        shown.sortBy(TitleSort.YEAR, true);
        assertThat(shown.selected().get())
                .as("of another order the first")
                .isEqualTo(new TitleId(1));
    }

    /** A library that loses a title. */
    private static final class Vanishing extends SampleTitles {
        private TitleId gone = new TitleId(0);

        @Override
        public Found find(String filter, TitleOrder order) {
            Found found = super.find(filter, order);
            return new Found(
                    found.ids().stream().filter(id -> !id.equals(gone)).toList(),
                    found.groups(),
                    found.total());
        }
    }

    @Test
    void comingBackRestoresOrderCursorAndSelection() {
        model.activate("");
        model.sortBy(TitleSort.ADDED, true);
        model.groupBy(TitleGrouping.KIND);
        model.selected().set(new TitleId(5));
        model.selection().toggle(new TitleId(3));
        PlaceState left = LibraryPlaces.state(model, 12);
        LibraryViewModel next =
                new LibraryViewModel(
                        new SampleTitles(), inline.tasks, inline, new Went(went), texts);
        next.activate("");
        assertThat(LibraryPlaces.restore(next, left)).isEqualTo(12);
        assertThat(next.list().order().get())
                .isEqualTo(new TitleOrder(TitleSort.ADDED, true, TitleGrouping.KIND));
        assertThat(next.selected().get()).isEqualTo(new TitleId(5));
        assertThat(next.selection().ids()).containsExactly(new TitleId(3));
    }

    @Test
    void selectionOfAHundredThousandIsThereAgainAfterComingBack() {
        model.activate("");
        List<TitleId> all = LongStream.rangeClosed(1, 100_000).mapToObj(TitleId::new).toList();
        model.selection().restore(all);
        PlaceState left = LibraryPlaces.state(model, 0);
        model.selection().clear();
        LibraryPlaces.restore(model, left);
        assertThat(model.selection().ids()).hasSize(100_000);
    }

    @Test
    void sameOrderChosenAgainIsTurnedRound() {
        TitleOrder newest = TitleOrder.FIRST.byOrTurned(TitleSort.ADDED);
        assertThat(newest.descending()).isTrue();
        assertThat(newest.byOrTurned(TitleSort.ADDED).descending()).isFalse();
        assertThat(newest.byOrTurned(TitleSort.NAME)).isEqualTo(TitleOrder.FIRST);
    }

    @Test
    void stateOfANewerVersionOrNonsenseIsLeftAside() {
        model.activate("");
        PlaceState odd =
                PlaceState.NONE
                        .with("sort", "MOOD")
                        .with("groups", "COLOUR")
                        .with("picked", "x 999999999999999999999 7")
                        .with("top", "-1");
        assertThat(LibraryPlaces.restore(model, odd)).isZero();
        assertThat(model.list().order().get()).isEqualTo(TitleOrder.FIRST);
        assertThat(model.selection().ids()).containsExactly(new TitleId(7));
    }

    @Test
    void failureThatNobodyForesawIsAStateWithACodeAndTheWindowLives() {
        Breaking breaking = new Breaking();
        LibraryViewModel shown =
                new LibraryViewModel(breaking, inline.tasks, inline, new Went(went), texts);
        shown.activate("");
        assertThat(shown.list().state().load().get()).isEqualTo(ListState.ERROR);
        assertThat(shown.list().state().load().code()).isEqualTo("internal");
        breaking.broken = false;
        shown.reload();
        assertThat(shown.list().state().load().get()).isEqualTo(ListState.READY);
    }

    /** A service that throws anything. */
    private static final class Breaking extends SampleTitles {
        private boolean broken = true;

        @Override
        public Found find(String filter, TitleOrder order) {
            if (broken) {
                throw new StackOverflowError("expected by a test");
            }
            return super.find(filter, order);
        }
    }

    @Test
    void titleThatIsLetGoIsNotChosenAgainByItself() {
        model.activate("");
        model.letGo();
        assertThat(model.panel().panel().get()).isInstanceOf(Panel.Whole.class);
        model.head().search().set("kind:film");
        assertThat(model.selected().get()).isNull();
        model.selected().set(new TitleId(3));
        assertThat(model.panel().facts()).isNotNull();
        model.head().search().set("zzz");
        model.search().clear();
        assertThat(model.selected().get()).isEqualTo(new TitleId(1));
    }

    private TitleId shownTitle() {
        return Objects.requireNonNull(model.panel().facts()).row().id();
    }

    @Test
    void panelIsAboutWhatIsSelected() {
        model.activate("");
        model.selection().toggle(new TitleId(2));
        assertThat(shownTitle()).isEqualTo(new TitleId(2));
        model.selection().toggle(new TitleId(4));
        assertThat(model.panel().panel().get()).isInstanceOf(Panel.Several.class);
        model.selection().clear();
        assertThat(shownTitle()).isEqualTo(new TitleId(1));
        model.head().search().set("zzz");
        assertThat(model.panel().panel().get()).isEqualTo(new Panel.Empty());
    }

    @Test
    void deactivatedModelHearsNothing() {
        model.activate("");
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }
}
