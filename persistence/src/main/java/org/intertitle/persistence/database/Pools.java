package org.intertitle.persistence.database;

import com.zaxxer.hikari.HikariDataSource;

/** The pools of connections to one database. */
record Pools(HikariDataSource writer, HikariDataSource readers) implements AutoCloseable {

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

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
