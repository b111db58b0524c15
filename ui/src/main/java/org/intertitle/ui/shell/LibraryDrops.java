package org.intertitle.ui.shell;

import org.intertitle.Intertitle;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.kernel.PlanId;
import org.intertitle.library.FileKind;
import org.intertitle.library.FolderAdvice;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryService;
import org.intertitle.library.SidecarName;
import org.intertitle.plans.Plan;
import org.intertitle.wanted.Adoption;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What dropped files are to the library. Thread-safe. */
final class LibraryDrops implements DropTarget {
    private final Intertitle application;
    private final LibraryService library;
    private final SubtitleHomes homes;

    LibraryDrops(Intertitle application) {
        this.application = application;
        this.library = application.library();
        this.homes = new SubtitleHomes(library, application.stores());
    }

    @Override
    public Dropped look(Path path) {
        if (!Files.exists(path)) {
            return new Dropped.Unfit(path, Dropped.Why.MISSING);
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        String name = String.valueOf(path.getFileName());
        if (SidecarName.isSubtitle(name)) {
            return homes.of(path);
        }
        if (Reading.isSubtitle(path)) {
            return new Dropped.SubtitleFile(path, List.of(), Dropped.Why.NO_HOME);
        }
        if (FileKind.of(name) != FileKind.VIDEO) {
            return new Dropped.Unfit(path, Dropped.Why.UNKNOWN_KIND);
        }
        return library.videoAt(path)
                .<Dropped>map(video -> new Dropped.KnownVideo(path, video.title()))
                .orElseGet(() -> new Dropped.OtherVideo(path, inside(path)));
    }

    private Dropped folder(Path path) {
        if (inside(path)) {
            return new Dropped.Folder(path, true);
        }
        return switch (library.adviceOn(path)) {
            case FolderAdvice.Fine _, FolderAdvice.Network _, FolderAdvice.Around _ ->
                    new Dropped.Folder(path, false);
            case FolderAdvice.Inside _ -> new Dropped.Folder(path, true);
            case FolderAdvice.OfSystem _ -> new Dropped.Unfit(path, Dropped.Why.SYSTEM);
            case FolderAdvice.Unreadable _ -> new Dropped.Unfit(path, Dropped.Why.UNREADABLE);
            case FolderAdvice.Missing _, FolderAdvice.NoFolder _ ->
                    new Dropped.Unfit(path, Dropped.Why.MISSING);
        };
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
        application.jobs().submit(ScanLibrary.below(path));
    }

    @Override
    public Optional<PlanId> adopt(List<Adoption> adoptions) {
        Plan plan = application.planAdoption().plan(adoptions);
        if (application.plans().steps(plan.id()).isEmpty()) {
            application.plans().discard(plan.id());
            return Optional.empty();
        }
        return Optional.of(plan.id());
    }
}
