package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.journal.JournalError;
import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

class JournalFileTest {

    @TempDir Path temp;

    @Test
    void aJournalOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
        Path file = temp.resolve("newer.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> SqliteJournalStore.open(file))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JournalError.NEWER));
        assertThat(Files.readAllBytes(file).length).isEqualTo(before.length);
    }

    @Test
    void aJournalThatIsNoDatabaseIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("bad.db"), "x".repeat(5000));

        assertThatThrownBy(() -> SqliteJournalStore.open(file))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JournalError.CORRUPT));
        assertThat(file).hasContent("x".repeat(5000));
    }
}
