package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.queries.TitleSort;
import org.intertitle.wanted.CellState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class TitleGroupsTest extends StoreContract {

    private LibraryQueries queries;
    private LibraryFolder zoo;
    private LibraryFolder attic;
    private Title dark;
    private Title bear;
    private Title amelie;
    private Title angel;
    private Title number;
    private Title tokyo;

    TitleGroupsTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void fill() {
        queries = database.libraryQueries();
        zoo = samples.folder("/zoo");
        attic = samples.folder("/attic");
        dark = samples.title(zoo, "dark", 2017, TitleKind.SERIES, false);
        bear = samples.title(attic, "Bär", null, TitleKind.SERIES, true);
        angel = samples.film(zoo, "Angel", 1937);
        amelie = samples.film(attic, "Amélie", 2001);
        number = samples.film(attic, "12 Angry Men", 1957);
        tokyo = samples.film(attic, "東京物語", 1953);
    }

    private TitleGroups groups(TitleGrouping grouping, TitleSort sort, boolean descending) {
        return read(tx -> queries.titleGroups(tx, QueryFilter.ALL, grouping, sort, descending));
    }

    private TitleGroups byName(TitleGrouping grouping) {
        return groups(grouping, TitleSort.NAME, false);
    }

    private static List<TitleId> ids(Title... titles) {
        return List.of(titles).stream().map(Title::id).toList();
    }

    @Test
    void filterThatHidesAllHasNoGroups() {
        QueryFilter none = new QueryFilter(List.of(new QueryFilter.Words("zzz")));
        for (TitleGrouping grouping : TitleGrouping.values()) {
            TitleGroups groups =
                    read(tx -> queries.titleGroups(tx, none, grouping, TitleSort.NAME, false));
            assertThat(groups).isEqualTo(new TitleGroups(List.of(), List.of()));
        }
    }

    @Test
    void withoutGroupsTheOrderIsThatOfTheList() {
        TitleGroups plain = groups(TitleGrouping.NONE, TitleSort.YEAR, true);
        assertThat(plain.groups()).isEmpty();
        assertThat(plain.ids()).isEqualTo(ids(dark, amelie, number, tokyo, angel, bear));
    }

    @Test
    void lettersStandInOrderWithDigitsFirstAndOtherScriptsLast() {
        TitleGroups letters = byName(TitleGrouping.LETTER);
        assertThat(letters.groups())
                .containsExactly(
                        new Group("#", 1),
                        new Group("A", 2),
                        new Group("B", 1),
                        new Group("D", 1),
                        new Group("漢", 1));
        assertThat(letters.ids()).isEqualTo(ids(number, amelie, angel, bear, dark, tokyo));
        TitleGroups down = groups(TitleGrouping.LETTER, TitleSort.NAME, true);
        assertThat(down.ids()).isEqualTo(ids(tokyo, dark, bear, angel, amelie, number));
        assertThat(down.groups().getFirst()).isEqualTo(new Group("漢", 1));
    }

    @Test
    void foldersStandByPathAndEachIsSortedInItself() {
        TitleGroups folders = groups(TitleGrouping.FOLDER, TitleSort.YEAR, false);
        assertThat(folders.groups())
                .containsExactly(
                        new Group(attic.id().toString(), 4), new Group(zoo.id().toString(), 2));
        assertThat(folders.ids()).isEqualTo(ids(tokyo, number, amelie, bear, angel, dark));
    }

    @Test
    void animeIsAKindOfItsOwn() {
        TitleGroups kinds = byName(TitleGrouping.KIND);
        assertThat(kinds.groups())
                .containsExactly(
                        new Group("FILM", 4), new Group("SERIES", 1), new Group("ANIME", 1));
        assertThat(kinds.ids()).isEqualTo(ids(number, amelie, angel, tokyo, dark, bear));
    }

    @Test
    void whatIsOfflineOrLacksSomethingStandsApartFromWhatIsComplete() {
        Video bears = samples.video(bear, "b.mkv", EpisodeNumbers.NONE);
        Video amelies = samples.video(amelie, "a.mkv", EpisodeNumbers.NONE);
        Video darks = samples.video(dark, "d.mkv", EpisodeNumbers.NONE);
        samples.wanted(amelies, Samples.GERMAN, CellState.WANTED);
        samples.ignore(samples.wanted(bears, Samples.GERMAN, CellState.WANTED));
        samples.wanted(darks, Samples.GERMAN, CellState.WANTED);
        database.unitOfWork().run(tx -> database.library().setOnline(tx, zoo.id(), false));
        TitleGroups states = byName(TitleGrouping.STATE);
        assertThat(states.groups())
                .containsExactly(
                        new Group("WANTED", 1), new Group("OFFLINE", 1), new Group("COMPLETE", 4));
        assertThat(states.ids()).startsWith(amelie.id(), dark.id());
    }

    @Test
    void titlesAreFoundByTheBeginningOfTheirNamesAndByNothingElse() {
        assertThat(beginning("")).isEmpty();
        assertThat(beginning("!?")).isEmpty();
        assertThat(beginning("AM")).isEqualTo(ids(amelie));
        assertThat(beginning("a")).isEqualTo(ids(amelie, angel));
        assertThat(beginning("ngel")).isEmpty();
        assertThat(beginning("東")).isEqualTo(ids(tokyo));
        QueryFilter series = new QueryFilter(List.of(new QueryFilter.Kind("series")));
        assertList(tx -> queries.titlesBeginning(tx, series, "ba")).isEqualTo(ids(bear));
    }

    private List<TitleId> beginning(String prefix) {
        return read(tx -> queries.titlesBeginning(tx, QueryFilter.ALL, prefix));
    }
}
