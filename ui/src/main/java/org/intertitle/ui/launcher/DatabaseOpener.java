package org.intertitle.ui.launcher;

import org.intertitle.Intertitle;
import org.intertitle.journal.JournalStore;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.JobId;
import org.intertitle.media.MediaResult;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.media.sample.SampleAvi;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.DatabaseSettings;
import org.intertitle.persistence.database.OpenedStores;
import org.intertitle.persistence.journal.SqliteJournalStore;
import org.intertitle.ui.cli.ApplicationOpener;
import org.intertitle.ui.cli.JobSteering;
import org.intertitle.ui.settings.SettingList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the application on the database and the journal of a data folder. */
final class DatabaseOpener implements ApplicationOpener {

    @Override
    public Intertitle open(DataFolder data) {
        // What a newer version left is refused before anything is brought up to date.
        SqliteJournalStore.requireKnown(data.journal());
        OpenedStores stores = new OpenedStores(Database.open(settings(data)));
        try {
            JournalStore journal = SqliteJournalStore.open(data.journal());
            try {
                return new Intertitle(stores, journal, mediaEngine(), data, Clock.systemUTC());
            } catch (RuntimeException e) {
                journal.close();
                throw e;
            }
        } catch (RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    @Override
    public void logFailuresTo(DataFolder data) {
        Logging.failuresToFile(data);
    }

    @Override
    public boolean displayPresent() {
        return Display.present();
    }

    @Override
    public boolean windowOpen(DataFolder data) {
        return new InstanceSocket(data).answered();
    }

    @Override
    public List<String> foreignLocalSettings(DataFolder data) {
        return ForeignSettings.in(new LocalSettings(data)).stream()
                .map(SettingList.Foreign::key)
                .toList();
    }

    @Override
    public MediaEngine mediaEngine() {
        return new MediaEngine(Map.of());
    }

    @Override
    public Optional<String> foreignMediaProblem() {
        try (MediaEngine engine = mediaEngine()) {
            Path sample = Files.createTempFile("intertitle-", ".avi");
            try {
                Files.write(sample, SampleAvi.toBytes(1));
                return switch (engine.reader().read(sample)) {
                    case MediaResult.Read _ -> Optional.empty();
                    case MediaResult.Damaged damaged -> Optional.of(damaged.detail());
                };
            } finally {
                Files.delete(sample);
            }
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    @Override
    public JobSteering jobSteering(Intertitle application, DataFolder data) {
        InstanceSocket window = new InstanceSocket(data);
        return new JobSteering() {
            @Override
            public void cancel(JobId id) {
                if (!window.ask(JobRequests.CANCEL + id)) {
                    application.jobs().cancel(id);
                }
            }

            @Override
            public void pause(JobId id) {
                if (!window.ask(JobRequests.PAUSE + id)) {
                    application.jobs().pause(id);
                }
            }

            @Override
            public void resume(JobId id) {
                if (!window.ask(JobRequests.RESUME + id)) {
                    application.jobs().resume(id);
                }
            }

            @Override
            public void retry(JobId id) {
                if (!window.ask(JobRequests.RETRY + id)) {
                    application.jobs().retry(id);
                }
            }
        };
    }

    @Override
    public Optional<Path> restore(DataFolder data, Path backup) {
        return Database.restore(settings(data), backup);
    }

    private static DatabaseSettings settings(DataFolder data) {
        LocalSettings local = new LocalSettings(data);
        String url = local.text("database", "url");
        return url == null
                ? DatabaseSettings.sqlite(data.database())
                : new DatabaseSettings(
                        url,
                        local.text("database", "user"),
                        local.text("database", "password"),
                        Clock.systemUTC());
    }
}
