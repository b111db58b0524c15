package org.intertitle.ui.screens;

import org.intertitle.Intertitle;
import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.FolderKind;
import org.intertitle.library.ScanListener;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.DatabaseSettings;
import org.intertitle.persistence.database.LargeLibrary;
import org.intertitle.persistence.database.OpenedStores;
import org.intertitle.persistence.journal.SqliteJournalStore;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application over the sample library in a folder of a test: files, database, journal, all
 * real; German and English asked for as sidecars.
 */
final class RealLibrary implements AutoCloseable {
    private static final String FILES = "library/";

    private final Path root;
    private final DataFolder data;
    private final Intertitle application;

    RealLibrary(Path folder) throws IOException {
        this(FreshFolder.open(folder));
        new LibraryWriter(FreshFolder.open(folder), FILES).write(SampleLibrary.files());
    }

    private RealLibrary(FreshFolder fresh) throws IOException {
        root = fresh.folder(FILES);
        data = new DataFolder(fresh.folder("data"));
        Database database = Database.open(DatabaseSettings.sqlite(data.database()));
        application =
                new Intertitle(
                        new OpenedStores(database),
                        SqliteJournalStore.open(data.journal()),
                        new MediaEngine(Map.of()),
                        data,
                        Clock.systemUTC());
    }

    /** A library of this many videos, of which only the database exists. */
    static RealLibrary large(Path folder, int videos) throws IOException {
        FreshFolder fresh = FreshFolder.open(folder);
        DataFolder data = new DataFolder(fresh.folder("data"));
        try (Database database = Database.open(DatabaseSettings.sqlite(data.database()))) {
            LargeLibrary.write(database, videos);
        }
        return new RealLibrary(fresh);
    }

    /** Adds the folder, asks for German and English, scans and computes what is wanted. */
    RealLibrary scanned() {
        ProfileDraft rest = ProfileDraft.of(application.profiles().ensureDefault(Locale.GERMAN));
        application
                .profiles()
                .save(
                        new ProfileDraft(
                                rest.name(),
                                true,
                                List.of(
                                        Wish.of(Language.of("de"), SubtitleKind.FULL),
                                        Wish.of(Language.of("en"), SubtitleKind.FULL)),
                                Embedded.NONE,
                                List.of(),
                                TargetFormat.KEEP,
                                new Cutoff.All(),
                                rest.sources(),
                                0,
                                List.of(),
                                List.of(),
                                List.of()));
        application.library().addFolder(root, FolderKind.AUTO, null);
        application.library().scan(null, ScanListener.NONE, Cancellation.NONE);
        application.library().inspectTexts(ScanListener.NONE, Cancellation.NONE);
        application.wanted().recompute(Cancellation.NONE);
        return this;
    }

    Intertitle application() {
        return application;
    }

    Path root() {
        return root;
    }

    /** The subtitle files that are there now. */
    Set<Path> subtitles() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(srt|ass|vtt|sub)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    DataFolder data() {
        return data;
    }

    @Override
    public void close() {
        application.close();
    }
}
