package org.intertitle.persistence.journal;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns steps into rows and back. */
final class StepRows {

    /** Joined with its changes; a step's rows follow one another. */
    static final String SELECT =
            """
            SELECT s.id, s.batch, s.action, s.subject, s.state, s.moment, s.owner, s.undoes,
                s.undone_by, c.path, c.before_sha256, c.before_bytes, c.before_modified,
                c.after_sha256, c.after_bytes, c.after_modified
            FROM step s JOIN change c ON c.step = s.id
            """;

    private StepRows() {}

    /** Names that are not valid text survive in this form. */
    static String encode(Path path) {
        String text = path.toUri().toASCIIString();
        // A folder of this name would get a slash, and the text must not depend on what lies there.
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    static void bindStep(PreparedStatement insert, Step step) throws SQLException {
        insert.setLong(1, step.batch().value());
        insert.setString(2, step.action());
        insert.setString(3, step.subject());
        insert.setString(4, step.state().name());
        insert.setString(5, step.when().toString());
        insert.setString(6, step.owner());
        StepId undoes = step.undoes();
        if (undoes == null) {
            insert.setNull(7, Types.INTEGER);
        } else {
            insert.setLong(7, undoes.value());
        }
    }

    static void bindChange(PreparedStatement insert, StepId step, int ordinal, FileChange change)
            throws SQLException {
        insert.setLong(1, step.value());
        insert.setInt(2, ordinal);
        insert.setString(3, encode(change.path()));
        bindState(insert, 4, change.before());
        bindState(insert, 7, change.after());
    }

    /** All steps of a result of {@link #SELECT}. */
    static List<Step> read(ResultSet rows) throws SQLException {
        List<Step> steps = new ArrayList<>();
        List<FileChange> changes = new ArrayList<>();
        while (rows.next()) {
            if (!steps.isEmpty() && steps.getLast().id().value() == rows.getLong(1)) {
                steps.removeLast();
            } else {
                changes.clear();
            }
            changes.add(change(rows));
            steps.add(step(rows, changes));
        }
        return steps;
    }

    private static Step step(ResultSet rows, List<FileChange> changes) throws SQLException {
        return new Step(
                new StepId(rows.getLong(1)),
                new BatchId(rows.getLong(2)),
                rows.getString(3),
                rows.getString(4),
                changes,
                StepState.valueOf(rows.getString(5)),
                Instant.parse(rows.getString(6)),
                rows.getString(7),
                id(rows, 8),
                id(rows, 9));
    }

    private static FileChange change(ResultSet rows) throws SQLException {
        return new FileChange(
                Path.of(URI.create(rows.getString(10))), state(rows, 11), state(rows, 14));
    }

    private static @Nullable FileState state(ResultSet rows, int column) throws SQLException {
        String hash = rows.getString(column);
        return hash == null
                ? null
                : new FileState(
                        hash, rows.getLong(column + 1), Instant.parse(rows.getString(column + 2)));
    }

    private static @Nullable StepId id(ResultSet rows, int column) throws SQLException {
        long id = rows.getLong(column);
        return rows.wasNull() ? null : new StepId(id);
    }

    private static void bindState(PreparedStatement insert, int column, @Nullable FileState state)
            throws SQLException {
        if (state == null) {
            insert.setNull(column, Types.VARCHAR);
            insert.setNull(column + 1, Types.INTEGER);
            insert.setNull(column + 2, Types.VARCHAR);
        } else {
            insert.setString(column, state.sha256());
            insert.setLong(column + 1, state.bytes());
            insert.setString(column + 2, state.modified().toString());
        }
    }
}
