package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.DomainEvent.ProfilesChanged;
import org.intertitle.events.DomainEvent.SavedFiltersChanged;
import org.intertitle.kernel.AppException;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.queries.SavedFiltersError;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.screens.SampleShelf;
import org.intertitle.ui.shell.ShelfLine.Count;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

class ShelfViewModelTest {
    private final SampleShelf shelf = SampleShelf.in(Locale.ENGLISH);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> resting = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final ShelfViewModel model =
            new ShelfViewModel(
                    new UiTasks(background::add, Runnable::run, failures::add), new Slow());

    /** Each look at the clock is two seconds after the one before. */
    private final class Slow implements ShelfCounts.Pace {
        private long nanos;

        @Override
        public long nanos() {
            nanos += 2_000_000_000L;
            return nanos;
        }

        @Override
        public void after(Duration wait, Runnable then) {
            assertThat(wait).as("four times as long as it took").isEqualTo(Duration.ofSeconds(8));
            resting.add(then);
        }
    }

    private ShelfViewModel opened() {
        model.open(shelf);
        work();
        return model;
    }

    /** Does all that waits in the background. */
    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void tell(DomainEvent... events) {
        model.changed(new Updates.Batch(List.of(events)));
    }

    private List<String> shown() {
        return model.lines().stream()
                .map(line ->
                        line.filter().name()
                                + switch (line.count()) {
                                    case Count.Unknown _ -> "";
                                    case Count.Of(int number) -> " " + number;
                                    case Count.Unreadable _ -> " ?";
                                })
                .toList();
    }

    private SavedFilter filter(int at) {
        return model.lines().get(at).filter();
    }

    @Test
    void namesComeFirstAndEachCountIsATaskOfItsOwn() {
        model.open(shelf);
        background.remove().run();
        assertThat(shown()).containsExactly("Bad German", "Only misnamed", "Anime added this week");
        assertThat(background).hasSize(1);
        background.remove().run();
        assertThat(shown())
                .containsExactly("Bad German 412", "Only misnamed", "Anime added this week");
        assertThat(background).hasSize(1);
        work();
        assertThat(shown())
                .containsExactly(
                        "Bad German 412", "Only misnamed 206", "Anime added this week 412");
    }

    @Test
    void changesOfTheLibraryAreGatheredAndCountedOnceInAWhile() {
        opened();
        shelf.counted.clear();
        tell(new ProfilesChanged());
        tell(new ProfilesChanged());
        work();
        assertThat(shelf.counted).hasSize(3);
        tell(new ProfilesChanged());
        tell(new ProfilesChanged());
        work();
        assertThat(shelf.counted).as("it rests").hasSize(3);
        resting.remove().run();
        work();
        assertThat(shelf.counted).hasSize(6);
        resting.remove().run();
        work();
        assertThat(shelf.counted).as("nothing changed meanwhile").hasSize(6);
        assertThat(resting).isEmpty();
    }

    @Test
    void whatChangesWhileItIsCountedIsCountedAgainAfterwards() {
        opened();
        shelf.counted.clear();
        tell(new ProfilesChanged());
        background.remove().run();
        tell(new ProfilesChanged());
        work();
        resting.remove().run();
        work();
        assertThat(shelf.counted).hasSize(6);
    }

    @Test
    void aNewFilterIsCountedAtOnceAndTheOthersAreNot() {
        opened();
        tell(new ProfilesChanged());
        work();
        shelf.counted.clear();
        shelf.save("Films", Filtered.LIBRARY, "kind:film");
        tell(new SavedFiltersChanged());
        work();
        assertThat(shelf.counted).containsExactly("Films");
        assertThat(shown()).contains("Films 206");
    }

    @Test
    void otherEventsAskNothing() {
        opened();
        tell(new DomainEvent.JournalChanged(), new DomainEvent.SettingsChanged("library"));
        assertThat(background).isEmpty();
    }

    @Test
    void nothingIsCountedWhileNobodySeesIt() {
        model.setSeen(false);
        opened();
        tell(new ProfilesChanged());
        work();
        assertThat(shelf.counted).isEmpty();
        assertThat(shown()).hasSize(3);
        model.setSeen(true);
        work();
        assertThat(shelf.counted).hasSize(3);
    }

    @Test
    void aFilterOfANewerVersionHasNoCountAndSaysWhy() {
        shelf.save("From the future", Filtered.LIBRARY, "kind:hologram");
        opened();
        assertThat(shown()).contains("From the future ?", "Anime added this week 412");
        Count count = model.lines().getLast().count();
        assertThat(((Count.Unreadable) count).why().code().code()).isEqualTo("query.invalid");
        assertThat(model.trouble().get()).isNull();
    }

    @Test
    void aStoreThatFailsLeavesWhatWasKnownAndIsAskedAgainLater() {
        opened();
        List<String> before = shown();
        shelf.failure = new IllegalStateException("the disk is gone");
        tell(new ProfilesChanged(), new SavedFiltersChanged());
        work();
        assertThat(shown()).isEqualTo(before);
        assertThat(model.trouble().get()).hasMessage("the disk is gone");
        assertThat(failures).isEmpty();
        shelf.failure = null;
        shelf.counted.clear();
        model.read();
        work();
        assertThat(model.trouble().get()).isNull();
        assertThat(shelf.counted).hasSize(3);
    }

    @Test
    void aClosedWindowForgetsWhatWasAskedAndShown() {
        model.open(shelf);
        background.remove().run();
        model.close();
        assertThat(shown()).isEmpty();
        work();
        assertThat(shown()).isEmpty();
        tell(new ProfilesChanged(), new SavedFiltersChanged());
        model.read();
        model.restore(new SavedFilter(shelf.list().getFirst().id(), "x", Filtered.WANTED, "y", 0));
        assertThat(background).isEmpty();
        opened();
        assertThat(shown()).contains("Bad German 412");
    }

    @Test
    void whatIsSavedIsShownAtOnceAndTold() {
        opened();
        List<SavedFilter> told = new ArrayList<>();
        Typed typed = Typed.at(new Place.Wanted("  can:extract ")).orElseThrow();
        model.save("Inside", typed, told::add, failures::add);
        work();
        assertThat(shown()).contains("Inside 206");
        assertThat(told).extracting(SavedFilter::filter).containsExactly("can:extract");
        assertThat(failures).isEmpty();
    }

    @Test
    void aRefusedNameIsToldAndChangesNothing() {
        opened();
        List<String> before = shown();
        List<Throwable> refused = new ArrayList<>();
        model.rename(filter(0), "only MISNAMED", refused::add);
        model.save("", new Typed(Filtered.LIBRARY, "kind:film"), _ -> {}, refused::add);
        work();
        assertThat(refused)
                .extracting(each -> ((AppException) each).code())
                .containsExactly(SavedFiltersError.NAME_TAKEN, SavedFiltersError.NAME_MISSING);
        assertThat(shown()).isEqualTo(before);
        assertThat(failures).isEmpty();
    }

    @Test
    void renamedAndMovedFiltersKeepTheirCounts() {
        opened();
        shelf.counted.clear();
        model.rename(filter(2), "New anime", failures::add);
        work();
        model.move(filter(2), -1);
        work();
        assertThat(shown()).containsExactly("Bad German 412", "New anime 412", "Only misnamed 206");
        model.move(filter(0), 2);
        work();
        assertThat(shown()).containsExactly("New anime 412", "Only misnamed 206", "Bad German 412");
        assertThat(shelf.counted).isEmpty();
    }

    @Test
    void whatIsRemovedCanBeGivenBackInItsPlace() {
        opened();
        List<String> before = shown();
        List<SavedFilter> removed = new ArrayList<>();
        model.remove(filter(1), removed::add);
        work();
        assertThat(shown()).containsExactly("Bad German 412", "Anime added this week 412");
        model.restore(removed.getFirst());
        work();
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void whatAnotherWindowRemovedMeanwhileIsSaidAndGoes() {
        opened();
        SavedFilter gone = filter(0);
        var _ = shelf.remove(gone.id());
        model.move(gone, 1);
        work();
        assertThat(failures)
                .extracting(each -> ((AppException) each).code())
                .containsExactly(SavedFiltersError.UNKNOWN);
        assertThat(shown()).containsExactly("Only misnamed 206", "Anime added this week 412");
    }

    @Test
    void aPlaceIsThatOfASavedFilterWhateverSpacesAreAround() {
        opened();
        assertThat(model.at(new Place.Library(" missing:de quality<60 "))).contains(filter(0));
        assertThat(model.at(new Place.Wanted("missing:de quality<60"))).isEmpty();
        assertThat(model.at(new Place.Wanted("can:adopt"))).contains(filter(1));
        assertThat(model.at(new Place.Library(""))).isEmpty();
        assertThat(model.at(new Place.Home())).isEmpty();
        assertThat(model.at(null)).isEmpty();
    }

    @Test
    void aHundredFiltersAreAllCounted() {
        for (int i = 0; i < 97; i++) {
            shelf.save("Filter " + i, Filtered.LIBRARY, "year:" + (1900 + i));
        }
        opened();
        assertThat(shown()).hasSize(100).allMatch(line -> line.matches(".* \\d+"));
    }
}
