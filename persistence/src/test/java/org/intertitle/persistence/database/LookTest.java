package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.persistence.sqlite.SqliteLook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class LookTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"plain.db", "100% 50%25.db", "what?.db", "a#b.db", "ä ö é.db", "x&y=z.db"})
    void aLookLeavesNothingBehindWhateverTheNameIs(String name) throws Exception {
        Path file = folder.resolve(name);
        OtherVersions.first(file);
        Files.delete(folder.resolve(name + ".lock"));
        byte[] before = Files.readAllBytes(file);
        try (Connection look = SqliteLook.at(file, 100);
                Statement statement = look.createStatement()) {
            assertThat(Migrations.version(look)).isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("delete from id_sequence"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly(name);
    }
}
