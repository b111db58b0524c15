package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.queries.TitleIndex;
import org.intertitle.queries.TitleIndex.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class TitleNamesTest extends StoreContract {

    TitleNamesTest(TestStore store) {
        super(store);
    }

    private TitleIndex index() {
        return read(database.libraryQueries()::titleIndex);
    }

    @Test
    void indexHoldsEveryTitleWithWhatItIs() {
        LibraryFolder folder = samples.folder("/media");
        Title film = samples.film(folder, "Amélie", 2001);
        Title series = samples.title(folder, "Größe", null, TitleKind.SERIES, true);
        samples.film(folder, "…", 1999);
        TitleIndex index = index();
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.find("amelie", List.of(), 8))
                .containsExactly(new Hit(film.id(), TitleKind.FILM, "Amélie", 2001));
        assertThat(index.find("grosse", List.of(), 8))
                .containsExactly(new Hit(series.id(), TitleKind.SERIES, "Größe", null));
        assertThat(index.find("…", List.of(), 8)).extracting(Hit::year).containsExactly(1999);
    }

    @Test
    void indexIsThatOfTheMomentWhenItWasRead() {
        LibraryFolder folder = samples.folder("/media");
        Title film = samples.film(folder, "Before", 2001);
        TitleIndex before = index();
        database.unitOfWork()
                .run(tx -> database.library().updateTitles(tx, List.of(renamed(film))));
        assertThat(before.find("later", List.of(), 8)).isEmpty();
        assertThat(index().find("later", List.of(), 8)).extracting(Hit::id).contains(film.id());
        assertThat(index().find("before", List.of(), 8)).isEmpty();
    }

    private static Title renamed(Title title) {
        return new Title(
                title.id(),
                title.folder(),
                title.location(),
                title.kind(),
                title.anime(),
                "Later",
                title.year(),
                title.ids(),
                title.profile(),
                title.artwork());
    }

    @Test
    void libraryWithoutTitlesHasAnEmptyIndex() {
        assertThat(index().size()).isZero();
        assertThat(index().find("a", List.of(), 8)).isEmpty();
    }
}
