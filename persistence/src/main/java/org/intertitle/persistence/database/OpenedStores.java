package org.intertitle.persistence.database;

import org.intertitle.Stores;
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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The open database as the application sees it; closing it closes the database. Thread-safe. */
public record OpenedStores(Database database) implements Stores {

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public SettingsRepository settings() {
        return database.settings();
    }

    @Override
    public JobRepository jobs() {
        return database.jobs();
    }

    @Override
    public FolderRepository folders() {
        return database.folders();
    }

    @Override
    public LibraryRepository library() {
        return database.library();
    }

    @Override
    public ProfileRepository profiles() {
        return database.profiles();
    }

    @Override
    public WantedRepository wanted() {
        return database.wanted();
    }

    @Override
    public PlanRepository plans() {
        return database.plans();
    }

    @Override
    public SavedFilterRepository savedFilters() {
        return database.savedFilters();
    }

    @Override
    public LedgerRepository ledger() {
        return database.ledger();
    }

    @Override
    public LibraryQueries libraryQueries() {
        return database.libraryQueries();
    }

    @Override
    public WantedQueries wantedQueries() {
        return database.wantedQueries();
    }

    @Override
    public Optional<Upgraded> upgraded() {
        return database.upgraded();
    }

    @Override
    public Info info() {
        var info = database.info();
        return new Info(info.url(), String.valueOf(info.schemaVersion()), info.bytes());
    }

    @Override
    public List<String> check() {
        return database.check();
    }

    @Override
    public Path backup(Path target) {
        return database.backup(target);
    }

    @Override
    public List<Backup> backups() {
        return database.backups();
    }

    @Override
    public void requireRestorable(Path backup) {
        database.requireRestorable(backup);
    }

    @Override
    public Optional<ServerCommands> serverCommands() {
        return database.serverCommands();
    }

    @Override
    public long dataVersion() {
        return database.dataVersion();
    }

    @Override
    public void close() {
        database.close();
    }
}
