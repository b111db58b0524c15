package org.intertitle;

import org.intertitle.config.SettingsRepository;
import org.intertitle.jobs.JobRepository;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.library.FolderRepository;
import org.intertitle.library.LibraryRepository;
import org.intertitle.net.LedgerRepository;
import org.intertitle.plans.PlanRepository;
import org.intertitle.profiles.ProfileRepository;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.SavedFilterRepository;
import org.intertitle.queries.WantedQueries;
import org.intertitle.wanted.WantedRepository;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The open database: the ports of all features, and the care that the store itself needs. */
public interface Stores extends AutoCloseable {

    UnitOfWork unitOfWork();

    SettingsRepository settings();

    JobRepository jobs();

    FolderRepository folders();

    LibraryRepository library();

    ProfileRepository profiles();

    WantedRepository wanted();

    PlanRepository plans();

    SavedFilterRepository savedFilters();

    LedgerRepository ledger();

    LibraryQueries libraryQueries();

    WantedQueries wantedQueries();

    /** What opening the store changed; empty where it was new or up to date. */
    Optional<Upgraded> upgraded();

    /** Where it lies, its schema's version, its size, and whether it is sound. */
    Info info();

    /** What a thorough check finds; empty where all is sound. */
    List<String> check();

    /**
     * Writes a consistent copy while the store is in use, to a new file, or named by time into a
     * folder; returns the file.
     */
    Path backup(Path target);

    /** Copies of the store that lie beside it, the newest first; none of a database server. */
    List<Backup> backups();

    /**
     * Makes sure that this file could take the place of the store; changes nothing.
     *
     * @throws org.intertitle.kernel.AppException where it could not, with the reason
     */
    void requireRestorable(Path backup);

    /** What a server's own program is asked; empty where this program backs up and restores. */
    Optional<ServerCommands> serverCommands();

    /** Changes whenever another process has written. */
    long dataVersion();

    @Override
    void close();

    /** Where the store lies, the version of its tables, its size in bytes. */
    record Info(String url, String schemaVersion, long bytes) {}

    /**
     * A copy of the store; its size in bytes; the version that the store was brought to after the
     * copy was made for that, 0 where it was made for something else.
     */
    record Backup(Path file, Instant made, long bytes, int upgrade) {
        public Backup(Path file, Instant made, long bytes) {
            this(file, made, bytes, 0);
        }
    }

    /** Between which versions the tables were changed, and the copy of before, where one is. */
    record Upgraded(int from, int to, @Nullable Path backup) {}

    /** Commands for a shell; passwords are not part of them. */
    record ServerCommands(String backup, String restore) {}
}
