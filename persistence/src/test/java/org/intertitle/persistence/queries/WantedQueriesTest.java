package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.WantedQueries;
import org.intertitle.queries.WantedRow;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;

@ParameterizedClass
@EnumSource(TestStore.class)
class WantedQueriesTest extends StoreContract {

    private WantedQueries queries;
    private Title dark;
    private Video first;
    private Wanted misnamed;
    private Wanted second;
    private Wanted film;
    private Wanted english;
    private Wanted ignored;

    WantedQueriesTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void fill() {
        queries = database.wantedQueries();
        LibraryFolder folder = samples.folder("/films");
        dark = samples.title(folder, "Dark", 2017, TitleKind.SERIES, false);
        Video third = samples.episode(dark, "S01E03.mkv", 1, 3);
        Video two = samples.episode(dark, "S01E02.mkv", 1, 2);
        first = samples.episode(dark, "S01E01.mkv", 1, 1);
        Video amelie = samples.video(samples.film(folder, "Amélie", 2001), "a.mkv");
        misnamed = samples.wanted(third, Samples.GERMAN, CellState.WANTED, ReasonCode.MISNAMED);
        second = samples.wanted(two, Samples.GERMAN, CellState.WANTED);
        english = samples.wanted(first, Samples.ENGLISH, CellState.WANTED);
        film = samples.wanted(amelie, Samples.GERMAN, CellState.WANTED);
        ignored = samples.wanted(first, Samples.GERMAN, CellState.WANTED);
        samples.ignore(ignored);
        samples.wanted(two, Samples.ENGLISH, CellState.PRESENT);
    }

    @Test
    void itemsComeByReasonThenTitleSeasonAndEpisode() {
        assertList(tx -> queries.ids(tx, null, QueryFilter.ALL, false))
                .containsExactly(film.id(), english.id(), second.id(), misnamed.id());
        assertList(tx -> queries.ids(tx, Samples.GERMAN, QueryFilter.ALL, false))
                .containsExactly(film.id(), second.id(), misnamed.id());
        assertList(tx -> queries.ids(tx, Samples.GERMAN, QueryFilter.ALL, true))
                .containsExactly(film.id(), ignored.id(), second.id(), misnamed.id());
        QueryFilter words = new QueryFilter(List.of(new QueryFilter.Words("s01e02")));
        assertList(tx -> queries.ids(tx, null, words, false)).containsExactly(second.id());
    }

    @Test
    void theirNumberIsThatOfTheListWithOrWithoutAReason() {
        assertThat(counted("")).isEqualTo(4);
        for (String filter : List.of("", "missing:de", "kind:film", "s01e02", "nobody")) {
            assertThat(counted(filter)).as(filter).isEqualTo(found(filter).size());
        }
    }

    private int counted(String filter) {
        return read(tx -> queries.count(tx, FilterParser.parse(filter)));
    }

    @Test
    void termsOfWhatIsMissingSpeakOfTheItemAndNotOfItsVideo() {
        Wanted both = samples.wanted(video(misnamed), Samples.ENGLISH, CellState.WANTED);
        assertThat(found("missing:de")).containsExactly(film.id(), second.id(), misnamed.id());
        assertThat(found("-missing:de")).containsExactly(english.id(), both.id());
        assertThat(found("missing:en:forced")).isEmpty();
        assertThat(found("can:adopt")).containsExactly(misnamed.id());
        assertThat(found("reason:missing kind:series"))
                .containsExactly(english.id(), second.id(), both.id());
        assertThat(found("-reason:missing")).containsExactly(misnamed.id());
        assertThat(found("can:extract")).isEmpty();
        assertThat(found("present:en")).as("of the video").containsExactly(second.id());
        assertThat(found("-s01e03")).doesNotContain(both.id(), misnamed.id()).hasSize(3);
        Map<ReasonCode, Integer> counts =
                read(tx -> queries.countsByReason(tx, null, FilterParser.parse("missing:de")));
        assertThat(counts).isEqualTo(Map.of(ReasonCode.MISSING, 2, ReasonCode.MISNAMED, 1));
    }

    private Video video(Wanted item) {
        return samples.reload(item.video());
    }

    private List<WantedId> found(String filter) {
        return read(tx -> queries.ids(tx, null, FilterParser.parse(filter), false));
    }

    @Test
    void reasonsAreCounted() {
        Map<ReasonCode, Integer> all =
                read(tx -> queries.countsByReason(tx, null, QueryFilter.ALL));
        assertThat(all).isEqualTo(Map.of(ReasonCode.MISSING, 3, ReasonCode.MISNAMED, 1));
        Map<ReasonCode, Integer> inEnglish =
                read(tx -> queries.countsByReason(tx, Samples.ENGLISH, QueryFilter.ALL));
        assertThat(inEnglish).isEqualTo(Map.of(ReasonCode.MISSING, 1));
    }

    @Test
    void rowsCarryTitleAndEpisodeInTheOrderOfTheIds() {
        assertList(tx -> queries.rows(tx, List.of(english.id(), new WantedId(999), film.id())))
                .extracting(WantedRow::id)
                .containsExactly(english.id(), film.id());
        WantedRow row = read(tx -> queries.rows(tx, List.of(ignored.id()))).getFirst();
        assertThat(row)
                .isEqualTo(
                        new WantedRow(
                                ignored.id(),
                                first.id(),
                                dark.id(),
                                dark.folder(),
                                first.path(),
                                TitleKind.SERIES,
                                "Dark",
                                2017,
                                first.numbers(),
                                Samples.GERMAN,
                                ignored.kind(),
                                CellState.WANTED,
                                ReasonCode.MISSING,
                                true,
                                2,
                                Samples.NOW,
                                Samples.NOW));
    }
}
