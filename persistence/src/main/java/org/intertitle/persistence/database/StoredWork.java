package org.intertitle.persistence.database;

import com.zaxxer.hikari.HikariDataSource;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.resource.transaction.spi.TransactionStatus;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.persistence.session.SessionTx;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Units of work on the calling thread: writing ones on the one connection that writes, reading ones
 * on one of the few that cannot. Where a joined one fails, the outermost cannot commit any more.
 */
final class StoredWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(StoredWork.class);

    private final SessionFactory sessions;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Engine engine;

    /** Of this database alone: a thread may be in a unit of work of another one. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    StoredWork(
            SessionFactory sessions,
            HikariDataSource writer,
            HikariDataSource readers,
            Engine engine) {
        this.sessions = sessions;
        this.writer = writer;
        this.readers = readers;
        this.engine = engine;
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        Running outer = running.get();
        if (outer == null) {
            return begin(writer, true, work);
        }
        if (!outer.tx.writing()) {
            throw new IllegalStateException("a write inside a read");
        }
        return outer.join(work);
    }

    @Override
    public <T> T read(Function<Tx, T> work) {
        Running outer = running.get();
        return outer == null ? begin(readers, false, work) : outer.join(work);
    }

    @Override
    public boolean active() {
        return running.get() != null;
    }

    private <T> T begin(HikariDataSource source, boolean writing, Function<Tx, T> work) {
        T result;
        List<Runnable> afterwards;
        try (Connection connection = source.getConnection();
                StatelessSession session = open(connection)) {
            SessionTx tx = new SessionTx(session, writing);
            boolean done = false;
            try {
                result = run(session, connection, new Running(tx), work);
                done = true;
            } finally {
                running.remove();
                afterwards = tx.end();
                if (!done) {
                    giveUp(source, connection, session);
                }
            }
        } catch (SQLException | RuntimeException e) {
            throw explained(e);
        }
        afterwards.forEach(StoredWork::runAfterwards);
        return result;
    }

    private StatelessSession open(Connection connection) {
        return sessions.withStatelessOptions().connection(connection).openStatelessSession();
    }

    private <T> T run(
            StatelessSession session, Connection connection, Running begun, Function<Tx, T> work)
            throws SQLException {
        session.beginTransaction();
        running.set(begun);
        T result = work.apply(begun.tx);
        begun.requireWhole();
        begun.tx.settle();
        if (begun.tx.writing()) {
            engine.tellOthers(connection);
        }
        session.getTransaction().commit();
        return result;
    }

    /**
     * A database that had to stop in the middle (a full disk) has rolled back by itself, and one
     * that could not begin (another process writes, a disk that became read-only) is in no
     * transaction; the connection then believes in one that is none, and is thrown away. Used once
     * more, it would store each statement by itself.
     */
    private static void giveUp(
            HikariDataSource source, Connection connection, StatelessSession session) {
        if (session.getTransaction().getStatus() == TransactionStatus.NOT_ACTIVE) {
            source.evictConnection(connection);
            return;
        }
        try {
            session.getTransaction().rollback();
        } catch (RuntimeException e) {
            LOG.warn("A connection is given up: its unit of work could not be rolled back", e);
            source.evictConnection(connection);
        }
    }

    private RuntimeException explained(Exception failure) {
        if (failure instanceof RuntimeException known && !fromDatabase(failure)) {
            return known;
        }
        return engine.explain(failure)
                .<RuntimeException>map(found -> found)
                .orElseGet(() ->
                        failure instanceof RuntimeException unknown
                                ? unknown
                                : new IllegalStateException(failure));
    }

    private static boolean fromDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static void runAfterwards(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("What should follow a unit of work failed", e);
        }
    }

    /** The unit of work that a thread is in, and whether a joined one has failed. */
    private static final class Running {
        private final SessionTx tx;
        private boolean failed;

        Running(SessionTx tx) {
            this.tx = tx;
        }

        <T> T join(Function<Tx, T> work) {
            boolean done = false;
            try {
                T result = work.apply(tx);
                done = true;
                return result;
            } finally {
                failed |= !done;
            }
        }

        void requireWhole() {
            if (failed) {
                throw new IllegalStateException("a joined unit of work has failed");
            }
        }
    }
}
