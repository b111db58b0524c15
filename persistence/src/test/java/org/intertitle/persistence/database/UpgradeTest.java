package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of an older version is brought up to date with a copy first; one of a newer is refused.
 */
class UpgradeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:00.123Z");
    private static final int BROKEN = 901;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("intertitle.db");
    }

    @Test
    void anOlderFileIsCopiedBeforeItIsBroughtUpToDateAndSaysSo() throws Exception {
        old("kept");
        try (Database database = Database.open(at(NOW))) {
            Path copy = folder.resolve("backup-v1-20261124-101500-123-before-v" + latest() + ".db");
            assertThat(database.upgraded())
                    .contains(new Stores.Upgraded(1, Migrations.LATEST, copy));
            assertThat(database.backups())
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.file()).isEqualTo(copy);
                        assertThat(each.made()).isEqualTo(NOW);
                        assertThat(each.upgrade()).isEqualTo(Migrations.LATEST);
                    });
            assertThat(versionOf(copy)).isEqualTo(1);
            assertThat(settings(copy)).containsExactly("kept");
            assertThat(settings(file)).containsExactly("kept");
        }
        try (Database database = Database.open(at(NOW))) {
            assertThat(database.upgraded()).isEmpty();
        }
    }

    @Test
    void aNewFileNeedsNoCopy() {
        try (Database database = Database.open(at(NOW))) {
            assertThat(database.upgraded()).isEmpty();
            assertThat(database.backups()).isEmpty();
        }
    }

    @Test
    void theCopyOfBeforeCanBeRestoredAndIsBroughtUpToDateAgain() throws Exception {
        old("kept");
        Path copy;
        try (Database database = Database.open(at(NOW))) {
            copy = database.backups().getFirst().file();
            database.unitOfWork().run(tx -> database.settings().put(tx, "later", "1"));
        }
        Database.restore(at(NOW.plusSeconds(1)), copy);
        try (Database database = Database.open(at(NOW.plusSeconds(2)))) {
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsOnlyKeys("kept");
        }
    }

    @Test
    void onlyTheNewestCopiesStayAndNoneThatWasAskedFor() throws Exception {
        Path asked;
        try (Database database = Database.open(at(NOW.minus(Duration.ofDays(9))))) {
            asked = database.backup(folder);
        }
        for (int day = 0; day < 6; day++) {
            Files.delete(file);
            old("kept");
            Database.open(at(NOW.plus(Duration.ofDays(day)))).close();
        }
        assertThat(names("backup-"))
                .containsExactlyInAnyOrder(
                        asked.getFileName().toString(),
                        "backup-v1-20261127-101500-123-before-v" + latest() + ".db",
                        "backup-v1-20261128-101500-123-before-v" + latest() + ".db",
                        "backup-v1-20261129-101500-123-before-v" + latest() + ".db");
    }

    @Test
    void whatAProcessLeftThatDiedWhileItCopiedIsRemoved() throws Exception {
        old("kept");
        Path part = folder.resolve("backup-v1-20260101-000000-000-before-v2.db.part");
        Path foreign = Files.writeString(folder.resolve("holiday.db.part"), "mine");
        Files.writeString(part, "half");
        Database.open(at(NOW)).close();
        assertThat(part).doesNotExist();
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void aChainOfMigrationsThatFailsLeavesAllAsItWas() throws Exception {
        Database.open(at(NOW)).close();
        OtherVersions.execute(file, "insert into setting (name, content) values ('kept', '1')");
        List<String> before = everything(file);
        AppException refused = refused(() -> broken().prepare());
        assertThat(refused.code()).isEqualTo(DatabaseError.UPGRADE_FAILED);
        assertThat(refused.arguments().subList(0, 3))
                .containsExactly(file.toString(), Migrations.LATEST, BROKEN);
        assertThat(refused.arguments().get(3).toString()).contains("UNIQUE constraint failed");
        Path copy = Path.of(refused.arguments().get(4).toString());
        assertThat(everything(copy)).isEqualTo(before);
        assertThat(everything(file)).isEqualTo(before);
        try (Database database = Database.open(at(NOW))) {
            assertThat(database.check()).isEmpty();
            assertThat(database.unitOfWork().read(database.settings()::all))
                    .containsOnlyKeys("kept");
        }
    }

    @Test
    void aDiskThatIsTooFullIsRefusedBeforeAnythingIsWritten() throws Exception {
        old("kept");
        byte[] before = Files.readAllBytes(file);
        long free = 2L * before.length;
        SqliteFailures failures = new SqliteFailures(file, () -> free);
        AppException refused =
                refused(() ->
                        new SqliteStart(
                                        file,
                                        Migrations.sqlite(Migrations.LATEST),
                                        new SqliteBackups(file, clock(NOW), failures),
                                        failures)
                                .run());
        assertThat(refused.code()).isEqualTo(DatabaseError.NO_ROOM_TO_UPGRADE);
        assertThat(refused.arguments()).containsExactly(file.toString(), free + (1 << 20), free);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names("backup-")).isEmpty();
    }

    /** As a newer program leaves it that was killed: what it wrote is in the log alone. */
    @Test
    void aNewerVersionThatIsStillInTheLogIsRefusedAndNotOneByteChanges() throws Exception {
        Path from = folder.resolve("newer/intertitle.db");
        Files.createDirectories(from.getParent());
        Database.open(DatabaseSettings.sqlite(from)).close();
        Path log = Path.of(file + "-wal");
        try (Connection connection = DriverManager.getConnection(SqliteConnections.url(from));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = 0");
            statement.execute(OtherVersions.NEWER_HISTORY);
            Files.copy(from, file);
            Files.copy(Path.of(from + "-wal"), log);
        }
        byte[] content = Files.readAllBytes(file);
        byte[] logged = Files.readAllBytes(log);
        for (int attempt = 0; attempt < 2; attempt++) {
            AppException refused = refused(() -> Database.open(at(NOW)));
            assertThat(refused.code()).isEqualTo(DatabaseError.NEWER);
            assertThat(refused.arguments()).containsExactly(file.toString(), 7000, latest());
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
            assertThat(Files.readAllBytes(log)).isEqualTo(logged);
        }
    }

    private static int latest() {
        return Migrations.LATEST;
    }

    /** A file of the first version with one setting. */
    private void old(String setting) throws SQLException {
        OtherVersions.first(file);
        OtherVersions.execute(
                file, "insert into setting (name, content) values ('" + setting + "', '1')");
    }

    private Engine broken() {
        return new SqliteEngine(
                at(NOW),
                new Migrations(
                        List.of("classpath:db/migration/sqlite", "classpath:db/broken"), BROKEN));
    }

    private DatabaseSettings at(Instant now) {
        return DatabaseSettings.sqlite(file).with(clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static int versionOf(Path database) throws SQLException {
        try (Connection connection = SqliteConnections.readOnly(database)) {
            return Migrations.version(connection);
        }
    }

    private static List<String> settings(Path database) throws SQLException {
        try (Connection connection = SqliteConnections.readOnly(database)) {
            return SqliteConnections.texts(connection, "select name from setting");
        }
    }

    /** The tables, which migrations ran, and the settings. */
    private static List<String> everything(Path database) throws SQLException {
        try (Connection connection = SqliteConnections.readOnly(database)) {
            return Stream.of(
                            "select name || sql from sqlite_schema where sql is not null order by"
                                    + " 1",
                            "select version || success from flyway_schema_history order by 1",
                            "select name || content from setting order by 1")
                    .flatMap(sql -> texts(connection, sql))
                    .toList();
        }
    }

    private static Stream<String> texts(Connection connection, String sql) {
        try {
            return SqliteConnections.texts(connection, sql).stream();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            String[] names =
                    files.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith(prefix))
                            .toArray(String[]::new);
            Arrays.sort(names);
            return List.of(names);
        }
    }

    private static AppException refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        AppException refused = catchThrowableOfType(AppException.class, call);
        assertThat(refused).isNotNull();
        return refused;
    }
}
