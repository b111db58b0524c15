package org.intertitle.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.queries.SavedFilter.Filtered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class SavedFiltersServiceTest extends StoreContract {

    private final List<DomainEvent> told = new ArrayList<>();
    private SavedFiltersService filters;

    SavedFiltersServiceTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void make() {
        LocalEvents events = new LocalEvents();
        events.subscribe(told::add);
        filters = new SavedFiltersService(database.unitOfWork(), database.savedFilters(), events);
    }

    private SavedFilter save(String name) {
        return filters.save(name, Filtered.LIBRARY, "missing:de");
    }

    private List<String> names() {
        return filters.list().stream().map(SavedFilter::name).toList();
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(call)
                .satisfies(error -> assertThat(error.code()).isEqualTo(code));
    }

    @Test
    void filtersAreKeptInTheOrderInWhichTheyWereSaved() {
        SavedFilter first =
                filters.save("  Ohne\nDeutsch ", Filtered.LIBRARY, " missing:de  -kind:anime ");
        filters.save("Was geht", Filtered.WANTED, "can:adopt");
        assertThat(first.name()).isEqualTo("Ohne Deutsch");
        assertThat(first.filter()).isEqualTo("missing:de  -kind:anime");
        assertThat(filters.list())
                .extracting(SavedFilter::name, SavedFilter::list, SavedFilter::position)
                .containsExactly(
                        tuple("Ohne Deutsch", Filtered.LIBRARY, 0),
                        tuple("Was geht", Filtered.WANTED, 1));
        assertThat(told).hasSize(2).hasOnlyElementsOfType(DomainEvent.SavedFiltersChanged.class);
    }

    @Test
    void namesAreOneToSixtyCharactersAndEachIsThereOnce() {
        String emoji = "🎬".repeat(SavedFilter.LONGEST_NAME);
        assertThat(save(emoji).name()).isEqualTo(emoji);
        refused(SavedFiltersError.NAME_TOO_LONG, () -> save(emoji + "x"));
        refused(SavedFiltersError.NAME_MISSING, () -> save(" \t\u0000 "));
        save("Größe");
        refused(SavedFiltersError.NAME_TAKEN, () -> save("GRÖßE"));
        assertThat(names()).containsExactly(emoji, "Größe");
    }

    @Test
    void whatIsNoFilterOrNothingIsNotSaved() {
        refused(QueryError.INVALID, () -> filters.save("x", Filtered.LIBRARY, "kind:opera"));
        refused(SavedFiltersError.EMPTY, () -> filters.save("x", Filtered.LIBRARY, "  \" "));
        refused(
                QueryError.TOO_LONG,
                () -> filters.save("x", Filtered.LIBRARY, "x".repeat(FilterParser.LONGEST + 1)));
        filters.save("longest", Filtered.LIBRARY, "x".repeat(FilterParser.LONGEST));
        assertThat(names()).containsExactly("longest");
    }

    @Test
    void aFilterIsRenamedAlsoInAnotherCaseOfItsOwnName() {
        SavedFilter one = save("one");
        save("two");
        filters.rename(one.id(), "ONE");
        assertThat(names()).containsExactly("ONE", "two");
        refused(SavedFiltersError.NAME_TAKEN, () -> filters.rename(one.id(), "Two"));
        filters.remove(one.id());
        refused(SavedFiltersError.UNKNOWN, () -> filters.rename(one.id(), "three"));
    }

    @Test
    void filtersAreMovedWithinTheirOrder() {
        SavedFilter a = save("a");
        save("b");
        SavedFilter c = save("c");
        filters.move(c.id(), 0);
        assertThat(names()).containsExactly("c", "a", "b");
        filters.move(c.id(), 99);
        assertThat(names()).containsExactly("a", "b", "c");
        filters.move(a.id(), 1);
        assertThat(names()).containsExactly("b", "a", "c");
        filters.move(a.id(), -5);
        assertThat(names()).containsExactly("a", "b", "c");
        assertThat(filters.list()).extracting(SavedFilter::position).containsExactly(0, 1, 2);
    }

    @Test
    void whatWasRemovedComesBackInItsPlaceUnlessItsNameWasTaken() {
        save("a");
        SavedFilter b = save("b");
        SavedFilter c = save("c");
        assertThat(filters.remove(b.id())).isEqualTo(b);
        assertThat(names()).containsExactly("a", "c");
        filters.restore(b);
        assertThat(names()).containsExactly("a", "b", "c");
        assertThat(filters.list().get(1)).isEqualTo(b);
        filters.remove(c.id());
        filters.remove(b.id());
        filters.restore(c);
        assertThat(names()).as("behind what is left").containsExactly("a", "c");
        save("B");
        refused(SavedFiltersError.NAME_TAKEN, () -> filters.restore(b));
    }

    @Test
    void thereIsRoomForAHundred() {
        for (int i = 0; i < SavedFiltersService.MOST; i++) {
            save("filter " + i);
        }
        refused(SavedFiltersError.TOO_MANY, () -> save("one more"));
        SavedFilter removed = filters.remove(filters.list().getFirst().id());
        save("one more");
        refused(SavedFiltersError.TOO_MANY, () -> filters.restore(removed));
        assertThat(filters.list()).hasSize(SavedFiltersService.MOST);
    }
}
