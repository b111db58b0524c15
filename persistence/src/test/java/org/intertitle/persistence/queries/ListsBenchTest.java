package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.LargeLibrary;
import org.intertitle.persistence.database.TestDatabase;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleSort;
import org.intertitle.queries.WantedQueries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the lists of a library of 100,000 videos cost; prints medians of five. */
@Tag("bench")
class ListsBenchTest {

    private static final int VIDEOS = 100_000;
    private static final int RUNS = 5;
    private static final List<String> FILTERS =
            List.of(
                    "a",
                    "ama",
                    "amelie",
                    "nacht 12",
                    "missing",
                    "missing:de",
                    "missing:ja",
                    "lang:en",
                    "quality<60",
                    "added:<7d",
                    "added:>1y",
                    "kind:film",
                    "kind:anime",
                    "folder:nas",
                    "year<1950",
                    "state:damaged",
                    "state:ignored",
                    "missing:de quality<60 kind:film");

    @TempDir Path folder;

    @Test
    void listsOfAHundredThousandVideos() {
        try (Database database = TestDatabase.create(folder)) {
            LargeLibrary.write(database, VIDEOS);
            LibraryQueries library = database.libraryQueries();
            WantedQueries wanted = database.wantedQueries();
            for (TitleSort sort : TitleSort.values()) {
                measure(
                        database,
                        "titles by " + sort,
                        tx -> library.titleIds(tx, QueryFilter.ALL, sort, true));
            }
            for (TitleGrouping grouping : TitleGrouping.values()) {
                measure(
                        database,
                        "titles grouped by " + grouping,
                        tx ->
                                library.titleGroups(
                                                tx,
                                                QueryFilter.ALL,
                                                grouping,
                                                TitleSort.NAME,
                                                false)
                                        .ids());
            }
            measure(
                    database,
                    "titles beginning with t",
                    tx -> library.titlesBeginning(tx, QueryFilter.ALL, "t"));
            measure(database, "sums of all", tx -> library.sums(tx, QueryFilter.ALL));
            QueryFilter films = FilterParser.parse("kind:film");
            measure(database, "sums of films", tx -> library.sums(tx, films));
            for (String text : FILTERS) {
                QueryFilter filter = FilterParser.parse(text);
                measure(database, text, tx -> library.titleIds(tx, filter, TitleSort.NAME, false));
            }
            List<TitleId> ids =
                    database.unitOfWork()
                            .read(tx ->
                                    library.titleIds(tx, QueryFilter.ALL, TitleSort.NAME, false));
            assertThat(ids).hasSizeGreaterThan(70_000);
            List<TitleId> page = ids.subList(50_000, 50_200);
            measure(database, "a page of 200 titles", tx -> library.titleRows(tx, page));
            measure(database, "count", tx -> library.countTitles(tx, QueryFilter.ALL));
            measure(database, "asked languages", library::askedLanguages);
            measure(database, "summary", library::summary);
            measure(
                    database,
                    "sums of 10,000 titles",
                    tx -> library.sums(tx, ids.subList(0, 10_000)));
            measure(database, "videos of all titles", tx -> library.videosOfTitles(tx, ids));
            for (String text : List.of("", "missing:de", "kind:anime", "12")) {
                QueryFilter filter = FilterParser.parse(text);
                measure(
                        database,
                        "wanted items, " + text,
                        tx -> wanted.ids(tx, null, filter, false));
            }
        }
    }

    private static void measure(Database database, String what, Function<Tx, ?> work) {
        double[] times = new double[RUNS];
        Object answer = database.unitOfWork().read(work::apply);
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            assertThat((Object) database.unitOfWork().read(work::apply)).isNotNull();
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-40s %8.1f ms  (%.1f .. %.1f)  %s%n",
                what,
                times[RUNS / 2],
                times[0],
                times[RUNS - 1],
                answer instanceof List<?> list ? list.size() + " rows" : answer);
    }
}
