package org.intertitle.persistence.acceptance;

import org.intertitle.Intertitle;
import org.intertitle.demo.LibraryFile;
import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryWriter;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.library.FolderKind;
import org.intertitle.library.ScanListener;
import org.intertitle.library.ScanReport;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.OpenedStores;
import org.intertitle.persistence.database.TestDatabase;
import org.intertitle.persistence.journal.SqliteJournalStore;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.VideoDetails;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A generated library on the disk, the truth about it, and an application opened on it. */
final class GeneratedLibrary implements AutoCloseable {

    private final Path root;
    private final List<LibraryFile> files;
    private final Intertitle application;

    private GeneratedLibrary(Path root, List<LibraryFile> files, Intertitle application) {
        this.root = root;
        this.files = files;
        this.application = application;
    }

    /** Writes the files below {@code folder}, and opens an application on a new database there. */
    static GeneratedLibrary open(Path folder, List<LibraryFile> files) throws IOException {
        FreshFolder fresh = FreshFolder.open(folder.resolve("library"));
        new LibraryWriter(fresh, "").write(files);
        DataFolder data = new DataFolder(folder.resolve("data"));
        Intertitle application = application(data, TestDatabase.create(data.root()), fresh.root());
        return new GeneratedLibrary(fresh.root(), files, application);
    }

    /** An application on a new database, with one library folder that is not scanned yet. */
    static Intertitle application(DataFolder data, Database database, Path root) {
        Intertitle application =
                new Intertitle(
                        new OpenedStores(database),
                        SqliteJournalStore.open(data.journal()),
                        new MediaEngine(Map.of()),
                        data,
                        Clock.systemUTC());
        application.library().addFolder(root, FolderKind.AUTO, null);
        return application;
    }

    Path root() {
        return root;
    }

    Intertitle application() {
        return application;
    }

    List<SampleVideo> videos() {
        return files.stream()
                .filter(SampleVideo.class::isInstance)
                .map(SampleVideo.class::cast)
                .toList();
    }

    List<SampleSidecar> sidecars() {
        return files.stream()
                .filter(SampleSidecar.class::isInstance)
                .map(SampleSidecar.class::cast)
                .toList();
    }

    /** A scan, the texts of all sidecars, and the need that follows. */
    ScanReport scan() {
        ScanReport report = application.library().scan(null, ScanListener.NONE, Cancellation.NONE);
        application.library().inspectTexts(ScanListener.NONE, Cancellation.NONE);
        application.wanted().recompute(Cancellation.NONE);
        return report;
    }

    /** What is stored of each video, by its path relative to the library. */
    Map<String, VideoDetails> stored() {
        Map<String, VideoDetails> stored = new HashMap<>();
        var lists = application.lists();
        for (VideoDetails details : lists.videos(lists.videoIds(QueryFilter.ALL))) {
            stored.put(relative(application.library().path(details.video())), details);
        }
        return stored;
    }

    String relative(Path path) {
        return root.relativize(path).toString();
    }

    @Override
    public void close() {
        application.close();
    }
}
