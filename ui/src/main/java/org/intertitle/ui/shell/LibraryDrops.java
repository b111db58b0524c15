package org.intertitle.ui.shell;

import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.JobsService;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryService;
import org.intertitle.library.SidecarName;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What dropped files are to the library. Thread-safe. */
final class LibraryDrops implements DropTarget {
    private static final Set<String> VIDEOS =
            Set.of(
                    "mkv", "mp4", "m4v", "avi", "mov", "webm", "ts", "m2ts", "mts", "mpg", "mpeg",
                    "wmv", "flv", "ogm", "ogv", "vob", "3gp", "divx", "asf", "rmvb", "mk3d");

    private final LibraryService library;
    private final JobsService jobs;

    LibraryDrops(LibraryService library, JobsService jobs) {
        this.library = library;
        this.jobs = jobs;
    }

    @Override
    public Dropped look(Path path) {
        if (!Files.exists(path)) {
            return new Dropped.Unfit(path, Dropped.Why.MISSING);
        }
        if (Files.isDirectory(path)) {
            return new Dropped.Folder(path, inside(path));
        }
        String name = String.valueOf(path.getFileName());
        if (SidecarName.isSubtitle(name)) {
            return new Dropped.SubtitleFile(path);
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!VIDEOS.contains(extension)) {
            return new Dropped.Unfit(path, Dropped.Why.UNKNOWN_KIND);
        }
        return library.videoAt(path)
                .<Dropped>map(video -> new Dropped.KnownVideo(path, video.title()))
                .orElseGet(() -> new Dropped.OtherVideo(path, inside(path)));
    }

    private boolean inside(Path path) {
        return library.folders().stream().anyMatch(folder -> path.startsWith(folder.root()));
    }

    @Override
    public void addFolder(Path folder) {
        library.addFolder(folder, FolderKind.AUTO, null);
        scan(folder);
    }

    @Override
    public void scan(Path path) {
        jobs.submit(ScanLibrary.below(path));
    }
}
