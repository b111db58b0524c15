package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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
    void nothingIsRestoredWhileTheDatabaseIsOpen() {
        Path backup = folder.resolve("copy.db");
        try (Database database = Database.open(settings)) {
            put(database, "a");
            database.backup(backup);
            put(database, "b");
            assertThat(codeOf(() -> Database.restore(settings, backup)))
                    .isEqualTo(DatabaseError.LOCKED);
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsOnlyKeys("a", "b");
        }
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
