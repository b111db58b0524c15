package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleSort;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.StaleVideo;
import org.intertitle.wanted.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Measures the repositories against plain JDBC on the same file; prints medians of five. */
@Tag("bench")
class WriteBenchTest {

    private static final int ROWS = 100_000;
    private static final int UNIT = 1_000;
    private static final int RUNS = 5;
    private static final String INSERT =
            "insert into wanted (attempts, ignored, kind, language, last_error, next_attempt,"
                    + " position, reason, since, state, subtitle_id, video_id, id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @TempDir Path folder;
    private Database database;
    private Samples samples;

    private interface Work {
        void run() throws SQLException;
    }

    @BeforeEach
    void open() {
        database = TestDatabase.create(folder);
        samples = new Samples(database);
    }

    @Test
    void aHundredThousandRowsThroughTheRepositoriesAndByPlainJdbc() throws SQLException {
        fillTitles();
        List<VideoId> videos = videos();
        List<Wanted> items = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            items.add(item(i + 1, videos.get(i)));
        }
        long[] jdbc = new long[RUNS];
        long[] repository = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            jdbc[run] = timed(() -> insertByJdbc(items));
            clear();
            repository[run] = timed(() -> insertByRepository(items));
            clear();
        }
        report("plain JDBC", jdbc);
        report("wanted repository, titles summed up", repository);
        System.out.printf(
                "share of plain JDBC: %.0f %%%n", 100.0 * median(jdbc) / median(repository));
        assertThat(median(jdbc)).isPositive();
        database.close();
    }

    @Test
    void listsOfAHundredThousandTitles() throws SQLException {
        fillTitles();
        List<VideoId> videos = videos();
        samples.profile("default", true);
        List<Wanted> items = new ArrayList<>();
        for (int i = 0; i < ROWS; i += 2) {
            items.add(item(i + 1, videos.get(i)));
        }
        insertByRepository(items);
        var queries = database.libraryQueries();
        for (TitleSort sort : TitleSort.values()) {
            measure("titleIds by " + sort, () -> titleIds(sort, QueryFilter.ALL));
        }
        measure("titleIds, two words", () -> titleIds(TitleSort.NAME, words("title", "99")));
        measure("titleIds, missing:de", () -> titleIds(TitleSort.NAME, missing()));
        List<TitleId> ids =
                database.unitOfWork()
                        .read(tx -> queries.titleIds(tx, QueryFilter.ALL, TitleSort.NAME, false))
                        .subList(50_000, 50_200);
        measure("titleRows of 200", () -> read(tx -> queries.titleRows(tx, ids)));
        measure("countTitles", () -> read(tx -> queries.countTitles(tx, QueryFilter.ALL)));
        measure("summary", () -> read(queries::summary));
        measure("videoIds", () -> read(tx -> queries.videoIds(tx, QueryFilter.ALL)));
        var wanted = database.wantedQueries();
        measure("wanted ids", () -> read(tx -> wanted.ids(tx, null, QueryFilter.ALL, false)));
        measure("stale, all stale", () -> read(tx -> database.wanted().stale(tx, UNIT)));
        computeAll();
        measure("stale, none stale", () -> read(tx -> database.wanted().stale(tx, UNIT)));
        assertThat(ids).hasSize(200);
        database.close();
    }

    private <T> void read(Function<Tx, T> work) {
        assertThat((Object) database.unitOfWork().read(work)).isNotNull();
    }

    private void titleIds(TitleSort sort, QueryFilter filter) {
        read(tx -> database.libraryQueries().titleIds(tx, filter, sort, true));
    }

    private static QueryFilter words(String one, String two) {
        return new QueryFilter(List.of(new QueryFilter.Words(one), new QueryFilter.Words(two)));
    }

    private static QueryFilter missing() {
        return new QueryFilter(List.of(new QueryFilter.Missing(Samples.GERMAN)));
    }

    private void computeAll() {
        List<StaleVideo> stale;
        do {
            stale =
                    database.unitOfWork()
                            .write(tx -> {
                                List<StaleVideo> found = database.wanted().stale(tx, UNIT);
                                database.wanted().computed(tx, found);
                                return found;
                            });
        } while (!stale.isEmpty());
    }

    private void fillTitles() {
        LibraryFolder added = samples.folder("/films");
        for (int from = 0; from < ROWS; from += UNIT) {
            int start = from;
            database.unitOfWork()
                    .run(tx -> {
                        long title = database.library().reserveTitles(tx, UNIT).value();
                        long video = database.library().reserveVideos(tx, UNIT).value();
                        List<Title> titles = new ArrayList<>();
                        List<Video> videos = new ArrayList<>();
                        for (int i = 0; i < UNIT; i++) {
                            Title made = title(added, title + i, start + i);
                            titles.add(made);
                            videos.add(
                                    Samples.plain(
                                            new VideoId(video + i),
                                            made,
                                            "Title " + (start + i) + "/video.mkv",
                                            EpisodeNumbers.NONE));
                        }
                        database.library().insertTitles(tx, titles);
                        database.library().insertVideos(tx, videos);
                    });
        }
    }

    private static Title title(LibraryFolder folder, long id, int number) {
        return new Title(
                new TitleId(id),
                folder.id(),
                RelativePath.ROOT,
                TitleKind.FILM,
                false,
                "Title number " + (number * 7919L % 100_003) + " of a film",
                1900 + number % 120,
                Map.of(),
                null,
                null);
    }

    private List<VideoId> videos() {
        return database.unitOfWork()
                .read(tx -> database.libraryQueries().videoIds(tx, QueryFilter.ALL));
    }

    private static Wanted item(long id, VideoId video) {
        return new Wanted(
                new WantedId(id),
                video,
                Samples.GERMAN,
                SubtitleKind.FULL,
                0,
                CellState.WANTED,
                ReasonCode.MISSING,
                null,
                Samples.NOW,
                Effort.NONE);
    }

    private void insertByRepository(List<Wanted> items) {
        for (int from = 0; from < items.size(); from += UNIT) {
            List<Wanted> unit = items.subList(from, Math.min(items.size(), from + UNIT));
            database.unitOfWork().run(tx -> database.wanted().insert(tx, unit));
        }
    }

    private void insertByJdbc(List<Wanted> items) throws SQLException {
        try (Connection connection = database.writer().getConnection()) {
            for (int from = 0; from < items.size(); from += UNIT) {
                connection.setAutoCommit(false);
                try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                    for (Wanted item : items.subList(from, from + UNIT)) {
                        bind(insert, item);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void bind(PreparedStatement insert, Wanted item) throws SQLException {
        insert.setInt(1, 0);
        insert.setBoolean(2, false);
        insert.setString(3, item.kind().name());
        insert.setString(4, item.language().tag());
        insert.setString(5, null);
        insert.setString(6, null);
        insert.setInt(7, item.position());
        insert.setString(8, "MISSING");
        insert.setString(9, item.since().toString());
        insert.setString(10, item.state().name());
        insert.setNull(11, Types.INTEGER);
        insert.setLong(12, item.video().value());
        insert.setLong(13, item.id().value());
    }

    private void clear() throws SQLException {
        try (Connection connection = database.writer().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from wanted");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    private static long timed(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void measure(String what, Work work) throws SQLException {
        long[] times = new long[RUNS];
        work.run();
        for (int i = 0; i < RUNS; i++) {
            times[i] = timed(work);
        }
        System.out.printf("%-28s %8.1f ms%n", what, median(times) / 1e6);
    }

    private static void report(String what, long[] nanos) {
        System.out.printf("%-38s %,10.0f rows/s%n", what, ROWS / (median(nanos) / 1e9));
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
