package org.intertitle.wanted;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.journal.ContentStore;
import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.JournalDisk;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.JournalStore;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.SteppingClock;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryEngines;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.LibraryStores;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.ScanListener;
import org.intertitle.library.Video;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.TestDatabase;
import org.intertitle.persistence.journal.SqliteJournalStore;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansService;
import org.intertitle.plans.UndoneTargets;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.release.ReleaseParser;
import org.intertitle.sources.AdoptSource;
import org.intertitle.sources.ConvertSource;
import org.intertitle.sources.DiskFolders;
import org.intertitle.sources.ExtractSource;
import org.intertitle.sources.FolderView;
import org.intertitle.sources.SourcesSettings;
import org.intertitle.standalone.FolderRecognizer;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.TextLanguage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole main job over a folder of real files: scan, want, plan, apply, undo. */
final class Desk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static final TextLanguage LANGUAGES = new TextLanguage();
    private static final MediaEngine MEDIA = new MediaEngine(Map.of());

    final Database database;
    final ProcessLock lock;
    final JournalStore steps;
    final SteppingClock clock = new SteppingClock(NOW);
    final LocalEvents events = new LocalEvents();
    final List<DomainEvent> told = new ArrayList<>();
    final Set<Path> sealed = new HashSet<>();

    final LibraryService library;
    final JournalService journal;
    final ProfilesService profiles;
    final WantedService wanted;
    final PlanMissing planMissing;
    final PlanAdoption planAdoption;
    final PlansService plans;
    final WantedStores stores;
    PlayerPreset preset = PlayerPreset.JELLYFIN;
    SourcesSettings.Adoption adoption = SourcesSettings.Adoption.MOVE;

    Desk(Path data) {
        DataFolder folder = new DataFolder(data);
        database = TestDatabase.create(data);
        lock = ProcessLock.acquire(folder);
        steps = SqliteJournalStore.open(folder.journal());
        events.subscribe(told::add);
        ReleaseParser names = new ReleaseParser();
        library =
                new LibraryService(
                        new LibraryStores(
                                database.unitOfWork(),
                                database.folders(),
                                database.library(),
                                events),
                        new LibraryEngines(
                                MEDIA.reader()::read,
                                new SubtitleInspector(LANGUAGES),
                                new FolderRecognizer(names),
                                names),
                        this::settings,
                        clock);
        DiskFileAccess files = new DiskFileAccess();
        journal =
                new JournalService(
                        new JournalDisk(
                                steps,
                                new ContentStore(folder.store(), files, lock.owner()),
                                files),
                        lock,
                        clock,
                        library,
                        database.unitOfWork(),
                        events);
        profiles = new ProfilesService(database.unitOfWork(), database.profiles(), events);
        stores =
                new WantedStores(
                        database.unitOfWork(),
                        database.wanted(),
                        database.library(),
                        database.folders(),
                        database.profiles(),
                        events);
        wanted = new WantedService(stores, this::settings, clock);
        AdoptSource adopt = new AdoptSource(() -> new SourcesSettings(adoption));
        PlanSources sources =
                new PlanSources(
                        List.of(
                                adopt,
                                new ExtractSource(MEDIA.extractor()),
                                new ConvertSource(new SubtitleReader(LANGUAGES))));
        FolderView folders = new SealedFolders();
        planMissing =
                new PlanMissing(
                        stores,
                        database.plans(),
                        this::settings,
                        sources,
                        folders,
                        new UndoneTargets(steps),
                        clock);
        planAdoption =
                new PlanAdoption(stores, database.plans(), this::settings, adopt, folders, clock);
        plans =
                new PlansService(
                        database.unitOfWork(),
                        database.plans(),
                        journal,
                        new PlannedWork(stores, sources, folders, this::settings, clock),
                        events);
    }

    /** Folders of the disk, some of which cannot be written: modes mean nothing to root. */
    private final class SealedFolders implements FolderView {

        private final FolderView disk = new DiskFolders();

        @Override
        public List<String> names(Path folder) {
            return disk.names(folder);
        }

        @Override
        public boolean writable(Path folder) {
            return !sealed.contains(folder) && disk.writable(folder);
        }
    }

    private LibrarySettings settings() {
        return new LibrarySettings(preset, true, 2);
    }

    LibraryFolder add(Path folder) {
        return library.addFolder(folder, FolderKind.AUTO, null);
    }

    /** Saves the default profile. */
    void profile(ProfileDraft draft) {
        profiles.setDefault(profiles.save(draft).id());
    }

    /** Reads all, texts too, and computes what is wanted. */
    void scan() {
        library.scan(null, ScanListener.NONE, Cancellation.NONE);
        library.inspectTexts(ScanListener.NONE, Cancellation.NONE);
        wanted.recompute(Cancellation.NONE);
    }

    List<PlannedStep> plan(PlanRequest request) {
        return plans.steps(planMissing.plan(request).id());
    }

    Plan planAll() {
        return planMissing.plan(PlanRequest.ALL);
    }

    ApplyReport apply(Plan plan) {
        ApplyReport report = plans.apply(plan.id(), ApplyListener.NONE, Cancellation.NONE);
        wanted.recompute(Cancellation.NONE);
        return report;
    }

    List<Video> videos() {
        return database.unitOfWork()
                .read(tx ->
                        database.folders().all(tx).stream()
                                .flatMap(folder ->
                                        database.library().videosIn(tx, folder.id()).stream())
                                .toList());
    }

    List<Wanted> items() {
        List<Video> videos = videos();
        return database.unitOfWork()
                .read(tx ->
                        database.wanted().ofVideos(tx, videos.stream().map(Video::id).toList()));
    }

    /** "file language answer" for each item. */
    List<String> answers() {
        List<Video> videos = videos();
        return items().stream()
                .map(item ->
                        "%s %s %s"
                                .formatted(
                                        videos.stream()
                                                .filter(video -> video.id().equals(item.video()))
                                                .findFirst()
                                                .orElseThrow()
                                                .path()
                                                .name(),
                                        item.language(),
                                        item.reason() == null
                                                ? "=" + Told.code(item.state())
                                                : Told.code(item.reason())))
                .toList();
    }

    @Override
    public void close() {
        steps.close();
        lock.close();
        database.close();
    }
}
