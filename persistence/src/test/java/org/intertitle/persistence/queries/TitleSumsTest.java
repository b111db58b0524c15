package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleSums;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class TitleSumsTest extends StoreContract {

    private LibraryQueries queries;
    private Title amelie;
    private Title dark;
    private Video amelieVideo;
    private Video darkOne;
    private Video darkTwo;

    TitleSumsTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void fill() {
        queries = database.libraryQueries();
        LibraryFolder folder = samples.folder("/films");
        dark = samples.title(folder, "dark", 2017, TitleKind.SERIES, false);
        amelie = samples.film(folder, "Amélie", 2001);
        darkOne = samples.episode(dark, "Dark/S01E01.mkv", 1, 1);
        darkTwo = samples.episode(dark, "Dark/S01E02.mkv", 1, 2);
        amelieVideo = samples.video(amelie, "amelie.mkv");
    }

    private TitleSums of(TitleId... titles) {
        return read(tx -> queries.sums(tx, List.of(titles)));
    }

    @Test
    void noTitlesAndTitlesThatAreGoneHaveNothing() {
        assertThat(of()).isEqualTo(new TitleSums(0, 0, 0, List.of()));
        assertThat(of(new TitleId(999)).coverage()).isEmpty();
    }

    @Test
    void lackingIsCountedByLanguageAndWhatTheDiskHasIsToldApart() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED, ReasonCode.MISNAMED);
        samples.wanted(darkTwo, Samples.GERMAN, CellState.PRESENT);
        samples.wanted(darkTwo, Samples.ENGLISH, CellState.WANTED, ReasonCode.MISSING);
        samples.wanted(amelieVideo, Samples.GERMAN, CellState.WANTED, ReasonCode.EMBEDDED_ONLY);

        TitleSums all = read(tx -> queries.sums(tx, QueryFilter.ALL));
        assertThat(all.titles()).isEqualTo(2);
        assertThat(all.wanted()).isEqualTo(3);
        assertThat(all.fixable()).isEqualTo(2);
        assertThat(all.coverage())
                .containsExactly(
                        new Coverage(Samples.GERMAN, SubtitleKind.FULL, CellState.WANTED, 1, 3),
                        new Coverage(Samples.ENGLISH, SubtitleKind.FULL, CellState.WANTED, 0, 1));
        assertThat(of(dark.id(), amelie.id())).isEqualTo(all);

        QueryFilter films = new QueryFilter(List.of(new QueryFilter.Kind("film")));
        TitleSums one = read(tx -> queries.sums(tx, films));
        assertThat(one)
                .isEqualTo(
                        new TitleSums(
                                1,
                                1,
                                1,
                                List.of(
                                        new Coverage(
                                                Samples.GERMAN,
                                                SubtitleKind.FULL,
                                                CellState.WANTED,
                                                0,
                                                1))));
        assertThat(of(amelie.id())).isEqualTo(one);
    }

    @Test
    void whatIsIgnoredIsNotLackingAndNotAskedFor() {
        samples.ignore(
                samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED, ReasonCode.MISNAMED));
        samples.ignore(samples.wanted(darkTwo, Samples.GERMAN, CellState.PRESENT));
        TitleSums sums = read(tx -> queries.sums(tx, QueryFilter.ALL));
        assertThat(sums.wanted()).isZero();
        assertThat(sums.fixable()).isZero();
        assertThat(sums.coverage())
                .containsExactly(
                        new Coverage(Samples.GERMAN, SubtitleKind.FULL, CellState.PRESENT, 1, 1));
    }
}
