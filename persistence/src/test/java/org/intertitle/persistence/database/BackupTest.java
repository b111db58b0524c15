package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

class BackupTest {

    @TempDir Path folder;
    private DatabaseSettings settings;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("intertitle.db");
        settings = DatabaseSettings.sqlite(file);
    }

    @Test
    void aBackupHoldsWhatWasCommittedWhileWorkGoesOn() {
        Path backup = folder.resolve("elsewhere/copy.db");
        try (Database database = Database.open(settings)) {
            put(database, "a");
            database.unitOfWork()
                    .run(tx -> {
                        database.settings().put(tx, "not yet", "1");
                        assertThat(database.backup(backup)).isEqualTo(backup);
                    });
        }
        try (Database copy = Database.open(DatabaseSettings.sqlite(backup))) {
            assertThat(copy.unitOfWork().read(copy.settings()::all)).containsOnlyKeys("a");
            assertThat(copy.check()).isEmpty();
        }
    }

    @Test
    void intoAFolderItIsNamedByVersionAndTimeAndNothingIsOverwritten() throws Exception {
        try (Database database = Database.open(settings)) {
            Path named = database.backup(folder);
            assertThat(named.getFileName().toString())
                    .matches("backup-v\\d+-\\d{8}-\\d{6}-\\d{3}\\.db");
            assertThat(codeOf(() -> database.backup(named))).isEqualTo(DatabaseError.BACKUP_EXISTS);
        }
        assertThat(parts()).isZero();
    }

    @Test
    void aRestoredBackupTakesThePlaceAndTheReplacedFileIsKept() {
        Path backup = folder.resolve("copy.db");
        try (Database database = Database.open(settings)) {
            put(database, "old");
            database.backup(backup);
            put(database, "new");
        }
        Optional<Path> kept = Database.restore(settings, backup);
        try (Database database = Database.open(settings);
                Database replaced = Database.open(DatabaseSettings.sqlite(kept.orElseThrow()))) {
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsOnlyKeys("old");
            assertThat(replaced.unitOfWork().read(replaced.settings()::all))
                    .containsOnlyKeys("old", "new");
        }
    }

    @Test
    void aDamagedDatabaseIsReplacedAndKeptAsItWas() throws Exception {
        Path backup = folder.resolve("copy.db");
        try (Database database = Database.open(settings)) {
            put(database, "old");
            database.backup(backup);
        }
        Files.writeString(file, "damaged");
        Path kept = Database.restore(settings, backup).orElseThrow();
        assertThat(Files.readString(kept)).isEqualTo("damaged");
        try (Database database = Database.open(settings)) {
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsOnlyKeys("old");
        }
    }

    @Test
    void whatIsNoSoundBackupIsRefusedAndNothingReplaced() throws Exception {
        try (Database database = Database.open(settings)) {
            put(database, "kept");
        }
        byte[] before = Files.readAllBytes(file);
        Path text = Files.writeString(folder.resolve("text.db"), "no database");
        Path cut = folder.resolve("cut.db");
        Files.write(cut, Arrays.copyOf(before, before.length / 2));
        Path absent = folder.resolve("absent.db");
        Path empty = Files.createFile(folder.resolve("empty.db"));
        for (Path wrong : new Path[] {text, cut, absent, empty}) {
            assertThat(codeOf(() -> Database.restore(settings, wrong)))
                    .isEqualTo(DatabaseError.BACKUP_UNUSABLE);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(parts()).isZero();
    }

    @Test
    void aNewerOrForeignDatabaseIsRefusedByItsNameAndNothingReplaced() throws Exception {
        Path newer = folder.resolve("newer.db");
        Path foreign = folder.resolve("foreign.db");
        try (Database database = Database.open(settings)) {
            put(database, "kept");
            database.backup(newer);
            change(newer, "update flyway_schema_history set version = '99'");
            change(foreign, "create table songs (name text)");
            for (Map.Entry<Path, DatabaseError> each :
                    Map.of(newer, DatabaseError.NEWER, foreign, DatabaseError.FOREIGN).entrySet()) {
                Path wrong = each.getKey();
                AppException refused =
                        catchThrowableOfType(
                                AppException.class, () -> database.requireRestorable(wrong));
                assertThat(refused.code()).isEqualTo(each.getValue());
                assertThat(refused.arguments().getFirst()).isEqualTo(wrong.toString());
            }
        }
        byte[] before = Files.readAllBytes(file);
        assertThat(codeOf(() -> Database.restore(settings, newer))).isEqualTo(DatabaseError.NEWER);
        assertThat(codeOf(() -> Database.restore(settings, foreign)))
                .isEqualTo(DatabaseError.FOREIGN);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatLiesBesideTheDatabaseIsListedNewestFirst() throws Exception {
        Path old = Files.writeString(folder.resolve("backup-v1-20240301-080000-000.db"), "12345");
        Path replaced = Files.writeString(folder.resolve("replaced-20250301-080000-000.db"), "1");
        Path odd = Files.writeString(folder.resolve("backup-99999999-999999-999.db"), "1");
        Files.setLastModifiedTime(odd, FileTime.from(Instant.parse("2024-06-01T00:00:00Z")));
        Files.writeString(folder.resolve("journal.db"), "1");
        Files.writeString(folder.resolve("replaced-20250301-080000-000.db-wal"), "1");
        try (Database database = Database.open(settings)) {
            assertThat(database.backups())
                    .containsExactly(
                            new Stores.Backup(replaced, Instant.parse("2025-03-01T08:00:00Z"), 1),
                            new Stores.Backup(odd, Instant.parse("2024-06-01T00:00:00Z"), 1),
                            new Stores.Backup(old, Instant.parse("2024-03-01T08:00:00Z"), 5));
            assertThat(database.serverCommands()).isEmpty();
        }
    }

    private static void change(Path database, String sql) throws Exception {
        try (Connection connection = SqliteConnections.plain(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void nothingIsRestoredWhileTheDatabaseIsOpen() throws Exception {
        Path backup = folder.resolve("copy.db");
        try (Database database = Database.open(settings)) {
            put(database, "a");
            database.backup(backup);
            put(database, "b");
            assertThat(codeOf(() -> Database.restore(settings, backup)))
                    .isEqualTo(DatabaseError.LOCKED);
            assertThat(parts()).isZero();
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsOnlyKeys("a", "b");
        }
    }

    @Test
    void whatIsUnderWayWhenTheDatabaseClosesHoldsItNoLonger() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        Database database = Database.open(settings);
        Path backup = database.backup(folder.resolve("copy.db"));
        Thread reader =
                Thread.ofPlatform()
                        .start(() ->
                                database.unitOfWork()
                                        .read(tx -> {
                                            var all = database.settings().all(tx);
                                            reading.countDown();
                                            LockSupport.parkNanos(200_000_000);
                                            return all;
                                        }));
        reading.await();
        database.close();
        reader.join();
        assertThat(Database.restore(settings, backup)).isPresent();
    }

    private static void put(Database database, String key) {
        database.unitOfWork().run(tx -> database.settings().put(tx, key, "1"));
    }

    private long parts() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".part")).count();
        }
    }

    private static ErrorCode codeOf(ThrowingCallable call) {
        AppException refused = catchThrowableOfType(AppException.class, call);
        assertThat(refused).isNotNull();
        return refused.code();
    }
}
