package org.intertitle.persistence.session;

import org.intertitle.kernel.Tx;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Gives out ids, consecutive and never used again: the next one is kept in a table and moves with
 * the transaction that takes it.
 */
public enum IdSequence {
    FOLDER("folder"),
    TITLE("title"),
    VIDEO("video"),
    SUBTITLE("subtitle"),
    PROFILE("profile"),
    WANTED("wanted"),
    PLAN("plan"),
    /**
     * Drawn with wanted items from one sequence, so that an id at the command line is one thing.
     */
    PLAN_STEP("wanted"),
    JOB("job"),
    SAVED_FILTER("saved_filter"),
    NET_REQUEST("net_request");

    private static final String TAKE =
            "update id_sequence set next_id = next_id + ? where name = ? returning next_id";

    private final String row;

    IdSequence(String row) {
        this.row = row;
    }

    /** The first of {@code count} consecutive free ids. */
    public long reserve(Tx tx, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot reserve " + count + " ids");
        }
        return SessionTx.session(tx)
                .doReturningWork(connection -> {
                    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
                        take.setInt(1, count);
                        take.setString(2, row);
                        return next(take) - count;
                    }
                });
    }

    private long next(PreparedStatement take) throws SQLException {
        try (ResultSet result = take.executeQuery()) {
            if (!result.next()) {
                throw new SQLException("no id sequence " + row);
            }
            return result.getLong(1);
        }
    }
}
