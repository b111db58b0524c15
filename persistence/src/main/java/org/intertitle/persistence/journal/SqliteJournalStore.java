package org.intertitle.persistence.journal;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.JournalStore;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journal's steps in an SQLite file of their own, by plain JDBC. Thread-safe. */
public final class SqliteJournalStore implements JournalStore {

    private static final int MOST_INTENTS = 64;

    private static final String INSERT_STEP =
            """
            INSERT INTO step (batch, action, subject, state, moment, owner, undoes)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_CHANGE =
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LAST_STANDING =
            """
            SELECT batch FROM step
            WHERE state = 'DONE' AND undoes IS NULL AND undone_by IS NULL
            ORDER BY id DESC LIMIT 1
            """;

    private static final String OF_PATH =
            " WHERE s.id IN (SELECT step FROM change WHERE path = ?) ORDER BY s.id DESC, c.ordinal";

    private static final String OF_PATHS_LIKE =
            """
             WHERE s.id IN (SELECT DISTINCT step FROM change WHERE path >= ? AND path < ?
                ORDER BY step DESC LIMIT ?)
            ORDER BY s.id DESC, c.ordinal
            """;

    private static final String NEWEST =
            """
             WHERE s.id IN (SELECT id FROM step WHERE id < ? ORDER BY id DESC LIMIT ?)
            ORDER BY s.id DESC, c.ordinal
            """;

    private static final String HASHES =
            """
            SELECT before_sha256 FROM change WHERE before_sha256 IS NOT NULL
            UNION SELECT after_sha256 FROM change WHERE after_sha256 IS NOT NULL
            """;

    /** The clock may have gone back: all behind the first step of that time counts. */
    private static final String HASHES_SINCE =
            """
            WITH needed AS (SELECT id FROM step
                WHERE id >= (SELECT min(id) FROM step WHERE moment >= ?1)
                    OR state IN ('INTENDED', 'CONFLICT'))
            SELECT before_sha256 FROM change
                WHERE before_sha256 IS NOT NULL AND step IN (SELECT id FROM needed)
            UNION SELECT after_sha256 FROM change
                WHERE after_sha256 IS NOT NULL AND step IN (SELECT id FROM needed)
            """;

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    /** Moments are compared as texts, which holds up to here. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final JournalConnection connection;

    private SqliteJournalStore(JournalConnection connection) {
        this.connection = connection;
    }

    /**
     * Makes sure that no newer program wrote the file, if there is one; changes nothing.
     *
     * @throws AppException {@code journal.newer}, {@code journal.corrupt}, {@code journal.failed}
     */
    public static void requireKnown(Path file) {
        JournalConnection.requireKnown(file);
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws AppException {@code journal.newer}, {@code journal.corrupt}, {@code journal.busy},
     *     {@code journal.read_only}, {@code journal.disk_full}, {@code journal.failed}
     */
    public static SqliteJournalStore open(Path file) {
        return new SqliteJournalStore(JournalConnection.open(file));
    }

    @Override
    public BatchId newBatch() {
        return connection.write(open -> {
            try (PreparedStatement insert =
                    open.prepareStatement(
                            "INSERT INTO batch DEFAULT VALUES", Statement.RETURN_GENERATED_KEYS)) {
                insert.executeUpdate();
                return new BatchId(generated(insert));
            }
        });
    }

    @Override
    public List<StepId> intend(List<Step> steps) {
        if (steps.size() > MOST_INTENTS) {
            throw new IllegalArgumentException(steps.size() + " steps at once");
        }
        return connection.write(open -> {
            List<StepId> ids = new ArrayList<>();
            for (Step step : steps) {
                ids.add(insert(open, step));
            }
            return ids;
        });
    }

    @Override
    public void settle(List<StepId> steps, StepState state) {
        connection.write(open -> {
            for (StepId step : steps) {
                update(open, "UPDATE step SET state = '" + state.name() + "' WHERE id = ?1", step);
                if (state == StepState.DONE) {
                    mark(open, step);
                }
            }
            return true;
        });
    }

    @Override
    public List<Step> intended() {
        return select(" WHERE s.state = 'INTENDED' ORDER BY s.id, c.ordinal");
    }

    @Override
    public Optional<Step> find(StepId id) {
        return select(" WHERE s.id = ? ORDER BY c.ordinal", id.value()).stream().findFirst();
    }

    @Override
    public List<Step> ofBatch(BatchId batch) {
        return select(" WHERE s.batch = ? ORDER BY s.id, c.ordinal", batch.value());
    }

    @Override
    public Optional<BatchId> lastStanding() {
        return connection.read(open -> {
            try (PreparedStatement query = open.prepareStatement(LAST_STANDING);
                    ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new BatchId(rows.getLong(1))) : Optional.empty();
            }
        });
    }

    @Override
    public List<Step> newest(@Nullable StepId before, int limit) {
        return select(NEWEST, before == null ? Long.MAX_VALUE : before.value(), (long) limit);
    }

    @Override
    public int count() {
        return connection.read(open -> {
            try (PreparedStatement query =
                            open.prepareStatement(
                                    "SELECT count(*) FROM step WHERE undoes IS NULL");
                    ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        });
    }

    @Override
    public List<Step> ofPath(Path path) {
        return select(OF_PATH, StepRows.encode(path));
    }

    @Override
    public List<Step> ofPathsLike(Path beginning, int limit) {
        String from = StepRows.encode(beginning);
        // Encoded paths are ASCII, so this stands behind all that begin alike.
        return select(OF_PATHS_LIKE, from, from + '\u007f', (long) limit);
    }

    @Override
    public List<String> namedHashes() {
        return hashes(HASHES, null);
    }

    @Override
    public List<String> hashesSince(Instant moment) {
        // Texts of moments have fractions of any length: the whole second counts.
        String second = SECOND.format(moment.isAfter(LAST) ? LAST : moment);
        return hashes(HASHES_SINCE, second);
    }

    private List<String> hashes(String sql, @Nullable String moment) {
        return connection.read(open -> {
            List<String> hashes = new ArrayList<>();
            try (PreparedStatement query = open.prepareStatement(sql)) {
                if (moment != null) {
                    query.setString(1, moment);
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        hashes.add(rows.getString(1));
                    }
                }
            }
            return hashes;
        });
    }

    @Override
    public void close() {
        connection.close();
    }

    private List<Step> select(String where, Object... values) {
        return connection.read(open -> {
            try (PreparedStatement query = open.prepareStatement(StepRows.SELECT + where)) {
                for (int i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                try (ResultSet rows = query.executeQuery()) {
                    return StepRows.read(rows);
                }
            }
        });
    }

    private static StepId insert(Connection open, Step step) throws SQLException {
        StepId id;
        try (PreparedStatement insert =
                open.prepareStatement(INSERT_STEP, Statement.RETURN_GENERATED_KEYS)) {
            StepRows.bindStep(insert, step);
            insert.executeUpdate();
            id = new StepId(generated(insert));
        }
        try (PreparedStatement insert = open.prepareStatement(INSERT_CHANGE)) {
            int ordinal = 0;
            for (FileChange change : step.changes()) {
                StepRows.bindChange(insert, id, ordinal++, change);
                insert.executeUpdate();
            }
        }
        return id;
    }

    /** An undo marks the step that it takes back; where that one was an undo, its own stands. */
    private static void mark(Connection open, StepId done) throws SQLException {
        update(
                open,
                """
                UPDATE step SET undone_by = ?1
                WHERE id = (SELECT undoes FROM step WHERE id = ?1)
                """,
                done);
        update(
                open,
                """
                UPDATE step SET undone_by = NULL
                WHERE id = (SELECT undo.undoes FROM step redo JOIN step undo ON undo.id = redo.undoes
                    WHERE redo.id = ?1)
                """,
                done);
    }

    private static void update(Connection open, String sql, StepId id) throws SQLException {
        try (PreparedStatement update = open.prepareStatement(sql)) {
            update.setLong(1, id.value());
            update.executeUpdate();
        }
    }

    private static long generated(PreparedStatement insert) throws SQLException {
        try (ResultSet keys = insert.getGeneratedKeys()) {
            if (!keys.next()) {
                throw new SQLException("no key was given");
            }
            return keys.getLong(1);
        }
    }
}
