package org.intertitle.ui.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.WantedId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleMissing;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class WantedViewModelTest {
    private final Inline inline = new Inline();
    private final SampleMissing items = new SampleMissing();
    private final List<Place> went = new ArrayList<>();
    private final WantedViewModel model =
            new WantedViewModel(
                    items,
                    inline.tasks,
                    inline,
                    new Went(went),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @Test
    void whatCanBeDoneComesFirst() {
        model.activate(null);
        assertThat(model.lines())
                .filteredOn(WantedLine.Heading.class::isInstance)
                .extracting(line -> ((WantedLine.Heading) line).remedy())
                .containsExactly(Remedy.ADOPT, Remedy.EXTRACT, Remedy.NOTHING);
        assertThat(model.lines()).hasSize(12 + 3);
    }

    @Test
    void allInTheFilterIsFrozenToIdsWhenItIsPlanned() {
        model.activate(null);
        model.selectAll();
        model.plan();
        assertThat(items.planned).hasSize(12);
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void groupIsSelectedWholeAndThenNotAtAll() {
        model.activate(null);
        WantedLine.Heading first = (WantedLine.Heading) model.lines().getFirst();
        model.toggleAll(first.ids());
        assertThat(model.selection().size()).isEqualTo(4);
        assertThat(model.summary().get()).isEqualTo("4 selected");
        model.toggleAll(first.ids());
        assertThat(model.selection().isEmpty()).isTrue();
    }

    @Test
    void onlyWhatIsSelectedIsIgnored() {
        model.activate(null);
        model.ignoreSelected(true);
        assertThat(items.ignored).isEmpty();
        model.toggle(new WantedId(2));
        model.ignoreSelected(true);
        assertThat(items.ignored).containsExactly(new WantedId(2));
    }

    @Test
    void selectionForgetsWhatIsGone() {
        model.activate(null);
        model.selectAll();
        model.head().search().set("zzz");
        assertThat(model.selection().isEmpty()).isTrue();
        assertThat(model.state().get()).isEqualTo(ListState.FILTER_HIDES_ALL);
    }
}
