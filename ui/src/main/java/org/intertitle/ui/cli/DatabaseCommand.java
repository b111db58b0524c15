package org.intertitle.ui.cli;

import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code database}: the store itself. */
@Command(name = "database", description = "Look after the database.")
final class DatabaseCommand implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    DatabaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Name one of info, check, backup, restore.");
    }

    /** Where it lies and how it is. */
    record Described(
            String url,
            String schemaVersion,
            long bytes,
            String integrity,
            List<ListedBackup> backups) {}

    /**
     * A copy that lies beside it, the newest first; {@code upgrade} is the version that it was
     * brought to right after, where that is what the copy was made for.
     */
    record ListedBackup(String path, String made, long bytes, @Nullable Integer upgrade) {

        static ListedBackup of(Stores.Backup backup) {
            return new ListedBackup(
                    backup.file().toString(),
                    backup.made().toString(),
                    backup.bytes(),
                    backup.upgrade() == 0 ? null : backup.upgrade());
        }

        private String line() {
            return "%n  backup %s, %d bytes: %s%s"
                    .formatted(
                            made,
                            bytes,
                            path,
                            upgrade == null ? "" : " (before version " + upgrade + ")");
        }
    }

    /** A file that was written or read. */
    record Copied(String path) {}

    @Command(name = "info", description = "Show where the database lies, its version and size.")
    Integer info() {
        var stores = session.application().stores();
        var info = stores.info();
        List<String> findings = stores.check();
        Described answer =
                new Described(
                        info.url(),
                        info.schemaVersion(),
                        info.bytes(),
                        findings.isEmpty() ? "ok" : findings.getFirst(),
                        stores.backups().stream().map(ListedBackup::of).toList());
        session.output().answer(answer, () -> described(answer));
        return ExitCode.DONE;
    }

    private static String described(Described answer) {
        StringBuilder text =
                new StringBuilder(
                        "%s%n  schema version %s, %d bytes, integrity %s"
                                .formatted(
                                        answer.url,
                                        answer.schemaVersion,
                                        answer.bytes,
                                        answer.integrity));
        answer.backups.forEach(backup -> text.append(backup.line()));
        return text.toString();
    }

    @Command(name = "check", description = "Check the database for damage.")
    Integer check() {
        List<String> findings = session.application().stores().check();
        var info = session.application().stores().info();
        Checked checked = new Checked(info.url(), findings.isEmpty() ? "ok" : "damaged", findings);
        session.output()
                .answer(
                        checked,
                        () ->
                                findings.isEmpty()
                                        ? "The database is sound."
                                        : String.join("\n", findings));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** What a check found. */
    record Checked(String url, String integrity, List<String> findings) {}

    @Command(name = "backup", description = "Write a copy of the database while it is in use.")
    Integer backup(@Parameters(paramLabel = "FILE", description = "A new file.") Path file)
            throws AppException {
        Path target = file.toAbsolutePath().normalize();
        session.application().stores().backup(target);
        session.output().answer(new Copied(target.toString()), () -> "Backup written: " + target);
        return ExitCode.DONE;
    }

    @Command(
            name = "restore",
            description = "Put a backup in the place of the database; the present one is kept.")
    Integer restore(@Parameters(paramLabel = "FILE", description = "A backup.") Path file) {
        Path backup = file.toAbsolutePath().normalize();
        String kept =
                session.opener()
                        .restore(session.dataFolder(), backup)
                        .map(before -> "; the one before is kept: " + before)
                        .orElse("");
        session.output()
                .answer(
                        new Copied(backup.toString()),
                        () -> "Database restored from " + backup + kept);
        return ExitCode.DONE;
    }
}
