package org.intertitle.ui.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.WantedId;
import org.intertitle.ui.kit.Dragging;
import org.intertitle.ui.kit.FilterTokens.Token;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleMissing;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class WantedViewModelTest {
    private final Inline inline = new Inline();
    private final SampleMissing items = new SampleMissing();
    private final List<Place> went = new ArrayList<>();
    private final Notifications notifications = new Notifications();
    private final WantedViewModel model =
            new WantedViewModel(
                    items,
                    inline.tasks,
                    inline,
                    new Went(went),
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @Test
    void whatCanBeDoneComesFirst() {
        model.activate("");
        assertThat(model.list().lines())
                .filteredOn(WantedLine.Heading.class::isInstance)
                .extracting(line -> ((WantedLine.Heading) line).remedy())
                .containsExactly(Remedy.ADOPT, Remedy.EXTRACT, Remedy.NOTHING);
        assertThat(model.list().lines()).hasSize(12 + 3);
    }

    @Test
    void allInTheFilterIsFrozenToIdsWhenItIsPlanned() {
        model.activate("");
        model.selection().selectAll();
        model.plan();
        assertThat(items.planned).hasSize(12);
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void groupIsSelectedWholeAndThenNotAtAll() {
        model.activate("");
        WantedLine.Heading first = (WantedLine.Heading) model.list().lines().getFirst();
        model.selection().toggleAll(first.ids());
        assertThat(model.selection().size()).isEqualTo(4);
        assertThat(model.selection().summary().get()).isEqualTo("4 selected");
        model.selection().toggleAll(first.ids());
        assertThat(model.selection().isEmpty()).isTrue();
    }

    @Test
    void foldedGroupHidesItsLinesButIsSelectedAndPlannedWithTheRest() {
        model.activate("");
        model.list().toggle(Remedy.NOTHING);
        assertThat(model.list().lines()).hasSize(12 - 5 + 3);
        model.selection().selectAll();
        assertThat(model.selection().size()).isEqualTo(12);
        model.list().toggle(Remedy.NOTHING);
        assertThat(model.list().lines()).hasSize(12 + 3);
    }

    @Test
    void itemUnderTheCursorIsIgnoredAndGroupedApart() {
        model.activate("");
        model.chosen().id().set(new WantedId(2));
        model.ignoreMeant(true);
        assertThat(items.ignored).containsExactly(new WantedId(2));
        model.ignored().set(true);
        assertThat(model.list().lines())
                .filteredOn(WantedLine.Heading.class::isInstance)
                .extracting(line -> ((WantedLine.Heading) line).remedy())
                .endsWith(Remedy.IGNORED);
    }

    @Test
    void whatWasIgnoredIsToldAndCanBeTakenBack() {
        model.activate("");
        model.selection().only(new WantedId(2));
        model.selection().toggle(new WantedId(3));
        model.ignoreMeant(true);
        Notifications.Note note = notifications.current().get();
        assertThat(note.text()).isEqualTo("2 items are ignored now");
        assertThat(model.selection().isEmpty()).isTrue();
        model.selection().only(new WantedId(5));
        notifications.undo(note);
        assertThat(items.ignored).isEmpty();
        assertThat(model.selection().ids()).as("stays").containsExactly(new WantedId(5));
    }

    @Test
    void termsOfTheFilterAreChipsThatTakeThemOut() {
        model.activate("kind:film nord missing:de");
        assertThat(model.terms()).extracting(Token::typed).containsExactly("kind:film");
        model.remove(model.terms().getFirst());
        assertThat(model.head().search().get()).isEqualTo("nord missing:de");
        assertThat(model.terms()).isEmpty();
        model.head().search().set("missing:de:forced");
        assertThat(model.terms())
                .extracting(Token::label)
                .containsExactly("Missing: German, forced");
    }

    @Test
    void filesOfWhatIsSelectedCanBeDraggedOut() {
        model.activate("");
        model.selection().only(new WantedId(2));
        model.selection().toggle(new WantedId(3));
        assertThat(Dragging.files(model.dragOut()))
                .containsExactly(Path.of("/media/2.mkv"), Path.of("/media/3.mkv"));
    }

    @Test
    void whatIsIgnoredIsTakenBackAndWhatWasSoBeforeStaysSo() {
        model.activate("");
        model.chosen().id().set(new WantedId(2));
        model.ignoreMeant(true);
        model.ignored().set(true);
        model.selection().selectAll();
        model.ignoreMeant(true);
        assertThat(items.ignored).hasSizeGreaterThan(1);
        notifications.undo(requireNonNull(notifications.current().get()));
        assertThat(items.ignored).containsExactly(new WantedId(2));
    }

    @Test
    void selectionSurvivesAFilterThatHidesItAndSaysSo() {
        model.activate("");
        model.selection().selectAll();
        model.head().search().set("zzz");
        assertThat(model.selection().size()).isEqualTo(12);
        assertThat(model.selection().summary().get()).contains("12 of them hidden");
        assertThat(model.list().state().load().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
    }

    @Test
    void languageThatIsChosenIsATermOfTheFilter() {
        model.activate("kind:film missing:en");
        assertThat(model.language().get()).isEqualTo(Language.of("en"));
        model.choose(Language.of("pt-BR"));
        assertThat(model.head().search().get()).isEqualTo("kind:film missing:pt-BR");
        model.choose(null);
        assertThat(model.head().search().get()).isEqualTo("kind:film");
        assertThat(model.language().get()).isNull();
        model.head().search().set("missing:=en:full");
        assertThat(model.language().get()).isEqualTo(Language.of("en"));
        model.head().search().set("-missing:de missing");
        assertThat(model.language().get()).isNull();
    }

    @Test
    void filterOfThePlaceIsShownAndArrivingWithoutOneShowsAll() {
        model.activate("zzz");
        assertThat(model.list().state().load().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
        model.activate("");
        assertThat(model.list().state().load().get()).isEqualTo(ListState.READY);
    }

    @Test
    void itemDeletedUnderTheSelectionLeavesIt() {
        model.activate("");
        model.selection().selectAll();
        items.gone.add(new WantedId(3));
        inline.tell(new DomainEvent.WantedChanged(new Changed.All<>()));
        assertThat(model.selection().size()).isEqualTo(11);
        assertThat(model.selection().contains(new WantedId(3))).isFalse();
    }

    @Test
    void serviceThatThrowsLeadsToAnErrorWithItsCodeAndARetryThatHeals() {
        items.failure = new IllegalStateException("broken");
        model.activate("");
        assertThat(model.list().state().load().get()).isEqualTo(ListState.ERROR);
        assertThat(model.list().state().load().code()).isEqualTo("internal");
        items.failure = null;
        model.reload();
        assertThat(model.list().state().load().get()).isEqualTo(ListState.READY);
        assertThat(model.list().state().load().failure()).isNull();
    }

    @Test
    void whatTheListLooksLikeIsRestored() {
        model.activate("");
        model.list().toggle(Remedy.ADOPT);
        model.selection().toggle(new WantedId(7));
        PlaceState state = WantedPlaces.state(model, 3);
        model.list().toggle(Remedy.ADOPT);
        model.selection().clear();
        assertThat(WantedPlaces.restore(model, state)).isEqualTo(3);
        assertThat(model.list().groups().folded()).containsExactly(Remedy.ADOPT);
        assertThat(model.selection().contains(new WantedId(7))).isTrue();
    }

    @Test
    void reasonOfTheItemUnderTheCursorIsAsked() {
        model.activate("");
        model.list().rows().row(1);
        model.chosen().id().set(new WantedId(2));
        assertThat(model.chosen().reasons().get()).isNotNull();
        model.deactivate();
        assertThat(inline.listeners()).isZero();
    }
}
