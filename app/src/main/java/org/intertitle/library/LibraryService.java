package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.journal.Settler;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The library folders and what is in them: adds and removes folders, scans them, reads texts, and
 * settles what a step changed. Thread-safe; scans and settling take turns.
 */
public final class LibraryService implements Settler {

    private final LibraryStores stores;
    private final Supplier<LibrarySettings> settings;
    private final AddFolder addFolder;
    private final AssignProfiles assign;
    private final AdviseOnFolder adviseOnFolder;
    private final FindSubtitleHome findSubtitleHome;
    private final ScanLibrary scan;

    public LibraryService(
            LibraryStores stores,
            LibraryEngines engines,
            Supplier<LibrarySettings> settings,
            Clock clock) {
        this(stores, engines, settings, clock, new DiskDirectories());
    }

    LibraryService(
            LibraryStores stores,
            LibraryEngines engines,
            Supplier<LibrarySettings> settings,
            Clock clock,
            DirectoryReader directories) {
        this.stores = stores;
        this.settings = settings;
        addFolder = new AddFolder(stores, directories);
        assign = new AssignProfiles(stores);
        adviseOnFolder =
                new AdviseOnFolder(directories, Path.of(System.getProperty("user.home", ".")));
        findSubtitleHome = new FindSubtitleHome(stores, engines.names());
        scan = new ScanLibrary(stores, engines, directories, clock);
    }

    /**
     * Adds a folder; its content is read by the next scan.
     *
     * @throws AppException {@code library.not_a_folder}, {@code library.unreadable}, {@code
     *     library.already_added}
     */
    public LibraryFolder addFolder(Path path, FolderKind kind, @Nullable ProfileId profile) {
        return addFolder.add(path, kind, profile);
    }

    /**
     * What speaks for or against a folder, be it in the library already or not; nothing is changed.
     */
    public FolderAdvice adviceOn(Path path) {
        return adviseOnFolder.on(path, folders().stream().map(LibraryFolder::root).toList());
    }

    /**
     * Points a folder to where its disk or its content is now; all that is known stays.
     *
     * @throws AppException {@code library.no_such_folder} and those of {@link #addFolder}
     */
    public void moveFolder(FolderId id, Path root) {
        addFolder.move(id, root);
    }

    /** Forgets a folder and all that is known of its content; files stay. */
    public void removeFolder(FolderId id) {
        stores.work()
                .run(tx -> {
                    find(tx, id);
                    stores.folders().remove(tx, id);
                    tell(tx, id);
                    stores.events().tell(tx, new DomainEvent.VideosChanged(new Changed.All<>()));
                });
    }

    /** All folders by id. */
    public List<LibraryFolder> folders() {
        return stores.work().read(stores.folders()::all);
    }

    /**
     * One folder.
     *
     * @throws AppException {@code library.no_such_folder}
     */
    public LibraryFolder folder(FolderId id) {
        return stores.work().read(tx -> find(tx, id));
    }

    /** The root of a folder. */
    public Path root(FolderId id) {
        return stores.work().read(tx -> find(tx, id)).root();
    }

    /** Changes what a folder holds; the next scan looks at all of it again. */
    public void setFolderKind(FolderId id, FolderKind kind) {
        change(id, folder -> folder.withKind(kind));
    }

    /** Takes a folder out of scans, or in again; what is known of it stays. */
    public void setEnabled(FolderId id, boolean enabled) {
        change(id, folder -> folder.withEnabled(enabled));
    }

    /** Assigns a profile to all titles of a folder that have none of their own. */
    public void assignProfile(FolderId id, @Nullable ProfileId profile) {
        change(id, folder -> folder.withProfile(profile));
        stores.events().tell(new DomainEvent.ProfilesChanged());
    }

    /** Assigns a profile to one title; null takes it back. */
    public void assignProfile(TitleId id, @Nullable ProfileId profile) {
        stores.work().run(tx -> assign.to(tx, id, profile));
    }

    /** What a profile is assigned to. */
    public ProfileUses uses(ProfileId profile) {
        return stores.work().read(tx -> assign.uses(tx, profile));
    }

    /** Assigns a profile to all of these that are still there; null takes it back. */
    public void assignProfile(ProfileUses uses, @Nullable ProfileId profile) {
        stores.work().run(tx -> assign.to(tx, uses, profile));
    }

    /**
     * Gives titles the profiles that these say, and answers what those that changed had before:
     * given back here, that undoes it. Titles that are gone are left out.
     */
    public List<Assignment> assign(Collection<Assignment> wished) {
        return assign.assign(wished);
    }

    /**
     * Brings the library up to date, or what lies at or below a path of it.
     *
     * @throws AppException {@code library.outside}
     */
    public ScanReport scan(@Nullable Path below, ScanListener progress, Cancellation cancellation) {
        return scan.scan(below, settings.get(), progress, cancellation);
    }

    /** Reads the texts of all sidecars that were not read yet; answers how many. */
    public int inspectTexts(ScanListener progress, Cancellation cancellation) {
        return scan.inspectTexts(settings.get(), progress, cancellation);
    }

    /** Reads these paths again, that a step changed, and stores what is there. */
    @Override
    public void settle(Collection<Path> paths) {
        scan.settle(paths, settings.get());
    }

    /** Where a video lies. */
    public Path path(Video video) {
        return video.path().in(root(video.folder()));
    }

    /** Where a subtitle lies: a sidecar's own file, the video's for a track. */
    public Path path(Subtitle subtitle, Video video) {
        RelativePath place = subtitle.path() == null ? video.path() : subtitle.path();
        return place.in(root(video.folder()));
    }

    /** The video of the library that is this file. */
    public Optional<Video> videoAt(Path path) {
        return stores.work().read(tx -> videoAt(tx, path));
    }

    private Optional<Video> videoAt(Tx tx, Path given) {
        RuledFolders folders = new RuledFolders(stores.folders().all(tx));
        Path path = folders.asKnown(given);
        return folders.ruling(path).flatMap(folder -> videoAt(tx, folder, path));
    }

    private Optional<Video> videoAt(Tx tx, LibraryFolder folder, Path path) {
        return stores.library().videoAt(tx, folder.id(), RelativePath.of(folder.root(), path));
    }

    /** The videos to which a subtitle file from elsewhere belongs, by its name alone. */
    public SubtitleHome homeOf(String fileName) {
        return findSubtitleHome.of(fileName);
    }

    /** The sidecar of the library that is this file. */
    public Optional<Subtitle> sidecarAt(Path path) {
        return stores.work().read(tx -> sidecarAt(tx, path));
    }

    private Optional<Subtitle> sidecarAt(Tx tx, Path given) {
        RuledFolders folders = new RuledFolders(stores.folders().all(tx));
        Path path = folders.asKnown(given);
        return folders.ruling(path).flatMap(folder -> sidecarAt(tx, folder, path));
    }

    private Optional<Subtitle> sidecarAt(Tx tx, LibraryFolder folder, Path path) {
        RelativePath place = RelativePath.of(folder.root(), path);
        return stores.library().subtitlesAt(tx, folder.id(), List.of(place)).stream().findFirst();
    }

    private void change(FolderId id, UnaryOperator<LibraryFolder> change) {
        stores.work()
                .run(tx -> {
                    stores.folders().update(tx, change.apply(find(tx, id)));
                    tell(tx, id);
                });
    }

    private LibraryFolder find(Tx tx, FolderId id) {
        return stores.folders()
                .find(tx, id)
                .orElseThrow(() -> new AppException(LibraryError.NO_SUCH_FOLDER, id));
    }

    private void tell(Tx tx, FolderId id) {
        stores.events().tell(tx, new DomainEvent.FoldersChanged(Changed.of(List.of(id))));
    }
}
