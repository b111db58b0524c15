package org.intertitle.persistence.database;

import org.intertitle.Stores;
import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sound copies of an SQLite file, taken while others read and write it; a copy is whole and on the
 * disk before it gets its name.
 */
record SqliteBackups(Path file, Clock clock, SqliteFailures failures) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private static final Pattern COPY =
            Pattern.compile("(intertitle-backup|backup|replaced).*\\.db");
    private static final Pattern UPGRADE =
            Pattern.compile("backup-v\\d+-[\\d-]+-before-v(\\d{1,6})\\.db");
    private static final Pattern UNFINISHED = Pattern.compile(UPGRADE + "\\.part");
    private static final int MOST_UPGRADES = 3;
    private static final Pattern STAMPED = Pattern.compile("\\d{8}-\\d{6}-\\d{3}");

    /** {@code backup-v3-20261124-101500-123.db} in the given folder. */
    Path named(Path folder, int version) {
        return folder.resolve("backup-v" + version + "-" + stamp() + ".db");
    }

    /**
     * Writes {@code backup-v3-20261124-101500-123-before-v4.db} beside the file; of those, and of
     * no others, only the newest stay.
     */
    Path beforeUpgrade(int from, int to) throws IOException {
        String name = "backup-v" + from + "-" + stamp() + "-before-v" + to + ".db";
        Path written = write(folderOf(file).resolve(name));
        List<Path> made = new ArrayList<>(madeBeforeUpgrades());
        made.sort(Comparator.comparing(SqliteBackups::stampOf).reversed());
        for (Path old : made.subList(Math.min(MOST_UPGRADES, made.size()), made.size())) {
            Files.delete(old);
        }
        return written;
    }

    /** Removes what a process left that died while it wrote such a copy. */
    void removeUnfinished() throws IOException {
        try (Stream<Path> beside = Files.list(folderOf(file))) {
            for (Path part : beside.filter(path -> fits(UNFINISHED, path)).toList()) {
                Files.delete(part);
            }
        }
    }

    private List<Path> madeBeforeUpgrades() throws IOException {
        try (Stream<Path> beside = Files.list(folderOf(file))) {
            return beside.filter(path -> fits(UPGRADE, path)).toList();
        }
    }

    private static boolean fits(Pattern pattern, Path path) {
        return pattern.matcher(path.getFileName().toString()).matches();
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
    }

    String stamp() {
        return STAMP.format(Instant.now(clock));
    }

    Path write(Path target) {
        if (Files.exists(target)) {
            throw new AppException(DatabaseError.BACKUP_EXISTS, file.toString(), target.toString());
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(folderOf(target));
            Files.deleteIfExists(part);
            copyTo(part);
            sync(part);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw failures.explain(e).orElseGet(() -> failures.unreachable(e));
        }
    }

    private void copyTo(Path part) throws SQLException {
        try (Connection connection = SqliteConnections.plain(file)) {
            copy(connection, part);
        }
    }

    /** Writes all that a connection sees to a new file. */
    static void copy(Connection connection, Path target) throws SQLException {
        try (PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, target.toString());
            vacuum.execute();
        }
    }

    static void sync(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The newest backup that lies beside the file. */
    static Optional<Path> newest(Path file) {
        try (Stream<Path> beside = Files.list(folderOf(file))) {
            return beside.filter(path -> path.getFileName().toString().matches("backup-v.*\\.db"))
                    .max(Comparator.comparing(SqliteBackups::stampOf));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Copies that lie beside the file, and files that a restore replaced, the newest first. */
    List<Stores.Backup> beside() {
        try (Stream<Path> beside = Files.list(folderOf(file))) {
            return beside.filter(path -> COPY.matcher(path.getFileName().toString()).matches())
                    .flatMap(path -> facts(path).stream())
                    .sorted(Comparator.comparing(Stores.Backup::made).reversed())
                    .toList();
        } catch (IOException e) {
            throw failures.unreachable(e);
        }
    }

    /** Empty where the file went away meanwhile. */
    private static Optional<Stores.Backup> facts(Path backup) {
        try {
            BasicFileAttributes read = Files.readAttributes(backup, BasicFileAttributes.class);
            Instant made =
                    stamped(backup.getFileName().toString())
                            .orElseGet(() -> read.lastModifiedTime().toInstant());
            return Optional.of(new Stores.Backup(backup, made, read.size(), upgradeOf(backup)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int upgradeOf(Path backup) {
        Matcher name = UPGRADE.matcher(backup.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static Optional<Instant> stamped(String name) {
        Matcher found = STAMPED.matcher(name);
        try {
            return found.find()
                    ? Optional.of(STAMP.parse(found.group(), Instant::from))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String stampOf(Path backup) {
        String name = backup.getFileName().toString();
        return name.substring(name.indexOf('-', "backup-".length()));
    }
}
