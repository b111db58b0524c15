package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

class KilledProcessTest {

    private static final int ROUNDS = 4;

    @TempDir Path folder;
    private Path file;
    private DatabaseSettings settings;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("intertitle.db");
        settings = DatabaseSettings.sqlite(file);
    }

    @Test
    void whatAKilledProcessCommittedIsThereAndWholeAtTheNextStart() throws Exception {
        List<String> committed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess child = ChildProcess.start("write", file, "r" + round + "-")) {
                int until = 1 + round * 37;
                for (int i = 0; i < until; i++) {
                    committed.add(Objects.requireNonNull(child.next()));
                }
                child.kill();
            }
            try (Database database = Database.open(settings)) {
                Map<String, String> stored = database.unitOfWork().read(database.settings()::all);
                assertThat(stored).containsKeys(committed.toArray(String[]::new));
                assertThat(stored.keySet().stream().filter(key -> !key.endsWith("b")))
                        .allMatch(key -> stored.containsKey(key + "b"));
                assertThat(database.check()).isEmpty();
            }
        }
    }

    @Test
    void aMigrationThatIsKilledHasHappenedWholeOrNotAtAll() throws Exception {
        try (Database database = Database.open(settings)) {
            database.unitOfWork().run(tx -> database.settings().put(tx, "kept", "1"));
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess child = ChildProcess.start("migrate", file, "")) {
                assertThat(child.next()).isEqualTo("migrating");
                awaitGrowth(child, round * 3_000_000L);
                child.kill();
            }
            try (var connection = SqliteConnections.plain(file)) {
                int version = Migrations.version(connection);
                boolean migrated =
                        SqliteConnections.number(
                                        connection,
                                        "select count(*) from sqlite_master where name = 'ballast'")
                                > 0;
                assertThat(migrated).isEqualTo(version == ChildProcess.SLOW);
                assertThat(SqliteConnections.texts(connection, "pragma integrity_check"))
                        .containsExactly("ok");
                assertThat(SqliteConnections.texts(connection, "select name from setting"))
                        .containsExactly("kept");
            }
        }
        ChildProcess.slowly(settings).prepare();
        try (var connection = SqliteConnections.plain(file)) {
            assertThat(Migrations.version(connection)).isEqualTo(ChildProcess.SLOW);
            assertThat(SqliteConnections.number(connection, "select count(*) from ballast"))
                    .isEqualTo(120_000);
        }
        Path backup = SqliteBackups.newest(file).orElseThrow();
        assertThat(backup.getFileName().toString())
                .startsWith("backup-v" + Migrations.LATEST + "-");
        try (var connection = SqliteConnections.readOnly(backup)) {
            assertThat(SqliteConnections.texts(connection, "select name from setting"))
                    .containsExactly("kept");
        }
    }

    @Test
    void twoProcessesWriteToOneFileWithoutFailing() throws Exception {
        try (Database database = Database.open(settings);
                ChildProcess child = ChildProcess.start("write", file, "child-")) {
            assertThat(child.next()).isEqualTo("child-1");
            long before = database.dataVersion();
            for (int i = 0; i < 200; i++) {
                String key = "own-" + i;
                database.unitOfWork().run(tx -> database.settings().put(tx, key, "1"));
            }
            String last = "";
            for (int i = 0; i < 50; i++) {
                last = Objects.requireNonNull(child.next());
            }
            child.kill();
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsKeys("own-0", "own-199", "child-1", last);
            assertThat(database.dataVersion()).isNotEqualTo(before);
        }
    }

    /** Returns once the migration has written this many bytes more, or is over. */
    private void awaitGrowth(ChildProcess child, long bytes) throws Exception {
        long start = size();
        while (size() - start < bytes && child.process().isAlive()) {
            Thread.onSpinWait();
        }
    }

    private long size() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            long total = 0;
            for (Path path :
                    files.filter(path -> path.toString().startsWith(file.toString())).toList()) {
                total += Files.exists(path) ? path.toFile().length() : 0;
            }
            return total;
        }
    }
}
