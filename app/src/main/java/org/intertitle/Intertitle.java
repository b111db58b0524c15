package org.intertitle;

import org.intertitle.automation.ApplyPlan;
import org.intertitle.automation.Automation;
import org.intertitle.automation.FollowUps;
import org.intertitle.automation.InspectTexts;
import org.intertitle.automation.PruneKept;
import org.intertitle.automation.RecomputeWanted;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.config.ConfigService;
import org.intertitle.config.SettingsGroup;
import org.intertitle.events.Events;
import org.intertitle.events.LocalEvents;
import org.intertitle.jobs.JobPace;
import org.intertitle.jobs.JobsService;
import org.intertitle.jobs.JobsSettings;
import org.intertitle.jobs.NoticeSettings;
import org.intertitle.journal.ContentStore;
import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.FileAccess;
import org.intertitle.journal.JournalDisk;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.JournalSettings;
import org.intertitle.journal.JournalStore;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.library.LibraryEngines;
import org.intertitle.library.LibraryService;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.LibraryStores;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.net.NetService;
import org.intertitle.net.NetSettings;
import org.intertitle.plans.PlansService;
import org.intertitle.plans.UndoneTargets;
import org.intertitle.power.PowerSource;
import org.intertitle.power.PowerWatch;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.queries.Lists;
import org.intertitle.queries.SavedFiltersService;
import org.intertitle.release.ReleaseParser;
import org.intertitle.sources.AdoptSource;
import org.intertitle.sources.ConvertSource;
import org.intertitle.sources.DiskFolders;
import org.intertitle.sources.ExtractSource;
import org.intertitle.sources.SourcesSettings;
import org.intertitle.standalone.FolderRecognizer;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.updates.UpdatesService;
import org.intertitle.updates.UpdatesSettings;
import org.intertitle.wanted.NextSteps;
import org.intertitle.wanted.PlanAdoption;
import org.intertitle.wanted.PlanMissing;
import org.intertitle.wanted.PlanSources;
import org.intertitle.wanted.PlannedWork;
import org.intertitle.wanted.RemoveProfile;
import org.intertitle.wanted.WantedService;
import org.intertitle.wanted.WantedStores;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The application: builds everything by constructor, in order. Opening recovers what a crash left;
 * {@link #start()} begins the work in the background; {@link #close()} reverses all of it.
 */
public final class Intertitle implements AutoCloseable {

    /** Jobs that run side by side; those of one group never do. */
    private static final int JOB_THREADS = 2;

    private final Stores stores;
    private final JournalStore journalStore;
    private final MediaEngine media;
    private final ProcessLock lock;
    private final Events events = new LocalEvents();
    private final TextLanguage languages = new TextLanguage();
    private final ConfigService config;
    private final NetService net;
    private final UpdatesService updates;
    private final LibraryService library;
    private final JournalService journal;
    private final ProfilesService profiles;
    private final RemoveProfile removeProfile;
    private final WantedService wanted;
    private final PlanMissing planMissing;
    private final NextSteps nextSteps;
    private final PlanAdoption planAdoption;
    private final PlansService plans;
    private final Lists lists;
    private final SavedFiltersService savedFilters;
    private final JobPace pace;
    private final JobsService jobs;
    private final Automation automation;
    private final ElsewhereWatch elsewhere;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("automation").factory());

    /** Takes ownership of the stores and the engine: closing the application closes them. */
    public Intertitle(
            Stores stores,
            JournalStore journalStore,
            MediaEngine media,
            DataFolder data,
            Clock clock) {
        this(stores, journalStore, media, data, clock, Build.read());
    }

    /** The same as another build. */
    public Intertitle(
            Stores stores,
            JournalStore journalStore,
            MediaEngine media,
            DataFolder data,
            Clock clock,
            Build build) {
        this.stores = stores;
        this.journalStore = journalStore;
        this.media = media;
        lock = ProcessLock.acquire(data);
        config = new ConfigService(stores.unitOfWork(), stores.settings(), events, settings(build));
        net =
                new NetService(
                        stores.unitOfWork(),
                        stores.ledger(),
                        events,
                        () -> config.get(NetSettings.GROUP),
                        build.program(),
                        clock);
        updates =
                new UpdatesService(
                        build.updates(),
                        net,
                        config,
                        events,
                        data,
                        clock,
                        UpdatesService.Pace.USUAL);
        pace =
                new JobPace(
                        JOB_THREADS,
                        new PowerWatch(
                                PowerSource.of(System.getProperty("os.name", "")),
                                Intertitle::apart,
                                System::nanoTime),
                        () -> config.get(JobsSettings.GROUP).onBattery());
        Supplier<LibrarySettings> settings =
                () -> config.get(LibrarySettings.GROUP).gentle(pace.gentle());
        library = library(settings, clock);
        journal = journal(data, clock);
        profiles = new ProfilesService(stores.unitOfWork(), stores.profiles(), events);
        removeProfile = new RemoveProfile(stores.unitOfWork(), profiles, library);
        WantedStores wantedStores =
                new WantedStores(
                        stores.unitOfWork(),
                        stores.wanted(),
                        stores.library(),
                        stores.folders(),
                        stores.profiles(),
                        events);
        wanted = new WantedService(wantedStores, settings, clock);
        AdoptSource adopt = new AdoptSource(() -> config.get(SourcesSettings.GROUP));
        PlanSources sources = sources(adopt);
        DiskFolders folders = new DiskFolders();
        planMissing =
                new PlanMissing(
                        wantedStores,
                        stores.plans(),
                        settings,
                        sources,
                        folders,
                        new UndoneTargets(journalStore),
                        clock);
        nextSteps = new NextSteps(wantedStores, planMissing);
        planAdoption =
                new PlanAdoption(wantedStores, stores.plans(), settings, adopt, folders, clock);
        plans =
                new PlansService(
                        stores.unitOfWork(),
                        stores.plans(),
                        journal,
                        new PlannedWork(wantedStores, sources, folders, settings, clock),
                        events);
        lists =
                new Lists(
                        stores.unitOfWork(),
                        stores.libraryQueries(),
                        stores.wantedQueries(),
                        stores.library(),
                        stores.wanted());
        savedFilters = new SavedFiltersService(stores.unitOfWork(), stores.savedFilters(), events);
        FollowUps followUps = new FollowUps();
        jobs = jobs(followUps, clock);
        followUps.submitTo(jobs::submit);
        automation = new Automation(wanted, events, followUps, background);
        elsewhere = new ElsewhereWatch(stores, config, events);
        journal.recover();
        profiles.ensureDefault(Locale.getDefault());
    }

    private static List<SettingsGroup<?>> settings(Build build) {
        List<SettingsGroup<?>> groups =
                new ArrayList<>(
                        List.of(
                                LibrarySettings.GROUP,
                                SourcesSettings.GROUP,
                                JournalSettings.GROUP,
                                JobsSettings.GROUP,
                                NoticeSettings.GROUP,
                                NetSettings.GROUP));
        if (build.updates() != null) {
            groups.add(UpdatesSettings.GROUP);
        }
        return groups;
    }

    private static void apart(Runnable work) {
        Thread.ofPlatform().daemon().name("power-look").start(work);
    }

    private LibraryService library(Supplier<LibrarySettings> settings, Clock clock) {
        ReleaseParser names = new ReleaseParser();
        return new LibraryService(
                new LibraryStores(stores.unitOfWork(), stores.folders(), stores.library(), events),
                new LibraryEngines(
                        media.reader()::read,
                        new SubtitleInspector(languages),
                        new FolderRecognizer(names),
                        names),
                settings,
                clock);
    }

    private JournalService journal(DataFolder data, Clock clock) {
        FileAccess files = new DiskFileAccess();
        return new JournalService(
                new JournalDisk(
                        journalStore, new ContentStore(data.store(), files, lock.owner()), files),
                lock,
                clock,
                library,
                stores.unitOfWork(),
                events);
    }

    private PlanSources sources(AdoptSource adopt) {
        return new PlanSources(
                List.of(
                        adopt,
                        new ExtractSource(media.extractor()),
                        new ConvertSource(new SubtitleReader(languages))));
    }

    private JobsService jobs(FollowUps followUps, Clock clock) {
        return new JobsService(
                stores.unitOfWork(),
                stores.jobs(),
                events,
                List.of(
                        new ScanLibrary(library, wanted, followUps, journal::recover),
                        new InspectTexts(library, wanted),
                        new RecomputeWanted(wanted),
                        new ApplyPlan(plans, wanted),
                        new PruneKept(
                                (before, cancel, progress) ->
                                        journal.prune(before, cancel, progress::told).files(),
                                () -> config.get(JournalSettings.GROUP).keepDays(),
                                clock)),
                clock,
                lock,
                pace);
    }

    /** Runs stored jobs, and watches what follows from changes, here and in other processes. */
    public void start() {
        jobs.start();
        automation.start();
        elsewhere.start();
        updates.start();
        if (config.get(JournalSettings.GROUP).keepDays() > 0) {
            jobs.submit(PruneKept.aged());
        }
    }

    public Stores stores() {
        return stores;
    }

    public Events events() {
        return events;
    }

    public ConfigService config() {
        return config;
    }

    public NetService net() {
        return net;
    }

    public UpdatesService updates() {
        return updates;
    }

    public LibraryService library() {
        return library;
    }

    public JournalService journal() {
        return journal;
    }

    public ProfilesService profiles() {
        return profiles;
    }

    public RemoveProfile removeProfile() {
        return removeProfile;
    }

    public WantedService wanted() {
        return wanted;
    }

    public PlanMissing planMissing() {
        return planMissing;
    }

    public NextSteps nextSteps() {
        return nextSteps;
    }

    public PlanAdoption planAdoption() {
        return planAdoption;
    }

    public PlansService plans() {
        return plans;
    }

    public SavedFiltersService savedFilters() {
        return savedFilters;
    }

    /** What the command line lists; the window pages by the queries themselves. */
    public Lists lists() {
        return lists;
    }

    /** What reads the tracks inside a video, for who shows them. */
    public MediaEngine media() {
        return media;
    }

    public JobsService jobs() {
        return jobs;
    }

    @Override
    public void close() {
        updates.close();
        elsewhere.close();
        automation.close();
        stopBackground();
        jobs.close();
        media.close();
        journalStore.close();
        stores.close();
        lock.close();
    }

    private void stopBackground() {
        background.shutdown();
        try {
            background.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
