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

    /** As a newer program leaves it that was killed: its version is in the log alone. */
    @Test
    void aJournalOfANewerVersionIsRefusedAndNotOneByteChanges() throws Exception {
        Path from = temp.resolve("running.db");
        SqliteJournalStore.open(from).close();
        Path file = temp.resolve("newer.db");
        Path log = temp.resolve("newer.db-wal");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + from);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute("PRAGMA user_version = 99");
            Files.copy(from, file);
            Files.copy(temp.resolve("running.db-wal"), log);
        }
        byte[] content = Files.readAllBytes(file);
        byte[] logged = Files.readAllBytes(log);

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> SqliteJournalStore.open(file))
                    .isInstanceOfSatisfying(
                            AppException.class,
                            thrown -> {
                                assertThat(thrown.code()).isEqualTo(JournalError.NEWER);
                                assertThat(thrown.arguments()).containsExactly(file, 99, 1);
                            });
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
            assertThat(Files.readAllBytes(log)).isEqualTo(logged);
        }
    }

    @Test
    void whereThereIsNoJournalNoneIsMadeByLooking() {
        SqliteJournalStore.requireKnown(temp.resolve("none.db"));
        assertThat(temp).isEmptyDirectory();
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
