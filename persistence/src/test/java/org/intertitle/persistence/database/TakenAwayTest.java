package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A database whose file is taken away while it is open. */
class TakenAwayTest {

    private static final long SHORTLY_MS = 500;

    @TempDir private Path folder;

    @Test
    void isNotMadeAnewByFurtherConnections() throws Exception {
        Path file = folder.resolve("intertitle.db");
        Engine engine = Engine.of(DatabaseSettings.sqlite(file));
        engine.prepare();
        try (HikariDataSource readers = engine.readers();
                Connection first = readers.getConnection()) {
            assertThat(SqliteConnections.number(first, "select count(*) from library_folder"))
                    .isZero();
            Files.delete(file);
            readers.setConnectionTimeout(SHORTLY_MS);
            // An empty file beside the log of the old one would be taken for the old one.
            assertThatThrownBy(readers::getConnection).isInstanceOf(SQLException.class);
            assertThat(file).doesNotExist();
        }
    }
}
