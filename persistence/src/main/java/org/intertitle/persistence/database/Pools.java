package org.intertitle.persistence.database;

import com.zaxxer.hikari.HikariDataSource;

import java.time.Duration;

/** The pools of connections to one database. */
record Pools(HikariDataSource writer, HikariDataSource readers) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(5);

    static Pools open(Engine engine) {
        HikariDataSource writer = null;
        try {
            writer = engine.writer();
            return new Pools(writer, engine.readers());
        } catch (RuntimeException e) {
            if (writer != null) {
                writer.close();
            }
            throw engine.explain(e).<RuntimeException>map(known -> known).orElse(e);
        }
    }

    /** Waits for questions that are under way. */
    @Override
    public void close() {
        close(readers);
        close(writer);
    }

    /**
     * A connection that is in use when its pool closes would stay open for ever, and with it the
     * lock on the file.
     */
    private static void close(HikariDataSource pool) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (inUse(pool) && System.nanoTime() < end) {
                Thread.sleep(STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.close();
    }

    private static boolean inUse(HikariDataSource pool) {
        return !pool.isClosed() && pool.getHikariPoolMXBean().getActiveConnections() > 0;
    }
}
