package org.intertitle.ui.shell;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.ui.activity.ActivityView;
import org.intertitle.ui.activity.ActivityViewModel;
import org.intertitle.ui.activity.HistoryViewModel;
import org.intertitle.ui.activity.JobsViewModel;
import org.intertitle.ui.activity.KeptHistory;
import org.intertitle.ui.activity.Refusals;
import org.intertitle.ui.activity.RunningJobs;
import org.intertitle.ui.activity.VersionsViewModel;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.firstrun.FirstPlan;
import org.intertitle.ui.firstrun.FirstRunView;
import org.intertitle.ui.firstrun.FirstRunViewModel;
import org.intertitle.ui.firstrun.FirstScan;
import org.intertitle.ui.help.HelpView;
import org.intertitle.ui.help.HelpViewModel;
import org.intertitle.ui.help.ShippedPages;
import org.intertitle.ui.home.HomeView;
import org.intertitle.ui.home.HomeViewModel;
import org.intertitle.ui.home.StoredOverview;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.SampleFolder;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.ui.library.LibraryView;
import org.intertitle.ui.library.LibraryViewModel;
import org.intertitle.ui.library.StoredTitleWork;
import org.intertitle.ui.library.StoredTitles;
import org.intertitle.ui.library.TitleCommands;
import org.intertitle.ui.palette.PaletteSources;
import org.intertitle.ui.palette.StoredFinds;
import org.intertitle.ui.plan.PlanView;
import org.intertitle.ui.plan.PlanViewModel;
import org.intertitle.ui.plan.StoredReviews;
import org.intertitle.ui.settings.Appearance;
import org.intertitle.ui.subtitle.ReadSubtitles;
import org.intertitle.ui.subtitle.StoredPlaces;
import org.intertitle.ui.subtitle.SubtitleReading;
import org.intertitle.ui.subtitle.SubtitleView;
import org.intertitle.ui.subtitle.SubtitleViewModel;
import org.intertitle.ui.title.StoredEpisodes;
import org.intertitle.ui.title.TitleView;
import org.intertitle.ui.title.TitleViewModel;
import org.intertitle.ui.wanted.StoredMissing;
import org.intertitle.ui.wanted.WantedView;
import org.intertitle.ui.wanted.WantedViewModel;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes every screen, each when it is first gone to, from the application and the parts of the
 * window; the launcher makes one and hands it to {@link ShellView#open}. FX thread only.
 */
public final class Screens implements ScreenSource {
    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();
    private final Intertitle application;
    private final WindowParts parts;
    private final Outside outside;
    private final WantedPlans wantedPlans;
    private final StoredFinds finds;
    private SubtitleReading.@Nullable Shown read;

    /** What each screen is given of the window. */
    public record WindowParts(
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Dialogs dialogs,
            Notifications notifications,
            Desktop desktop,
            Presentation presentation,
            ActionCatalog actions) {

        Texts texts() {
            return presentation.texts();
        }
    }

    /**
     * What lies outside the application: its folder, the local settings, who closes all, restores a
     * backup, and opens again, who looks at everything, and who lets a report be saved.
     */
    public record Outside(
            DataFolder data,
            Appearance appearance,
            Consumer<Path> restore,
            Supplier<List<Finding>> doctor,
            Runnable saveReport) {}

    public Screens(Intertitle application, WindowParts parts, Outside outside) {
        this.application = application;
        this.parts = parts;
        this.outside = outside;
        this.wantedPlans = new WantedPlans(application.planMissing(), application.plans());
        this.finds =
                new StoredFinds(
                        application.stores(),
                        application.config(),
                        application.events(),
                        parts.updates(),
                        parts.texts());
        new AllScreens(this).into(parts.actions());
    }

    /** A subtitle was read before there were screens: the one for subtitles begins with it. */
    public void begin(SubtitleReading.Shown early) {
        read = early;
    }

    @Override
    public Screen at(Place place) {
        Screen known = made.get(place.getClass());
        if (known == null) {
            known = make(place);
            made.put(place.getClass(), known);
        }
        return known;
    }

    private Screen make(Place place) {
        return switch (place) {
            case Place.FirstRun _ -> firstRun();
            case Place.Home _ -> home();
            case Place.Library _ -> library();
            case Place.OfTitle _ -> title();
            case Place.OfSubtitle _ -> subtitle();
            case Place.Wanted _ -> wanted();
            case Place.Review _ -> review();
            case Place.Activity _ -> activity();
            case Place.Help _ -> help();
            case Place.Settings _ -> new SettingsScreen(application, parts, outside).make();
        };
    }

    /** What dropped files are to the library. */
    public DropTarget drops() {
        return new LibraryDrops(application);
    }

    @Override
    public PaletteSources palette() {
        return finds;
    }

    @Override
    public void close() {
        finds.close();
    }

    @Override
    public FilterValues filterValues() {
        return new StoredFilterValues(application.stores(), parts.texts());
    }

    /** What rail and status line show. */
    public WindowFacts facts() {
        return new LiveFacts(
                application,
                new StoredFilterShelf(application.savedFilters(), application.stores()));
    }

    /** Where the window begins: the first run where there is no library folder yet. */
    public Place first() {
        return application.library().folders().isEmpty() ? new Place.FirstRun() : new Place.Home();
    }

    private Screen firstRun() {
        FirstPlan plan = new FirstPlan(wantedPlans, application.plans(), application.wanted());
        FirstScan scan =
                new FirstScan(
                        application.stores(),
                        application.library(),
                        application.profiles(),
                        application.jobs(),
                        plan,
                        new SampleFolder(outside.data()));
        return new FirstRunView(
                new FirstRunViewModel(
                        scan,
                        parts.tasks(),
                        parts.updates(),
                        parts.navigator(),
                        parts.desktop(),
                        parts.presentation()),
                parts.presentation());
    }

    private Screen home() {
        return new HomeView(
                new HomeViewModel(
                        new StoredOverview(
                                application.stores(),
                                application.jobs(),
                                application.journal(),
                                wantedPlans),
                        parts.tasks(),
                        parts.updates(),
                        parts.navigator(),
                        parts.notifications(),
                        parts.texts()),
                parts.presentation());
    }

    private Screen help() {
        return new HelpView(
                new HelpViewModel(
                        new ShippedPages(parts.texts().messages().locale()),
                        parts.tasks(),
                        parts.navigator(),
                        parts.desktop(),
                        parts.texts()),
                parts.presentation());
    }

    private Screen subtitle() {
        SubtitleViewModel model =
                new SubtitleViewModel(
                        new ReadSubtitles(
                                new StoredPlaces(application.stores(), application.library()),
                                application.media().reader(),
                                application.media().extractor(),
                                new SubtitleReader(new TextLanguage())),
                        parts.tasks(),
                        parts.updates(),
                        parts.navigator(),
                        parts.desktop(),
                        parts.texts());
        if (read != null) {
            model.begin(read);
            read = null;
        }
        return new SubtitleView(model, parts.presentation());
    }

    private Screen library() {
        StoredTitles titles =
                new StoredTitles(
                        application.stores(),
                        application.library(),
                        application.wanted(),
                        application.nextSteps(),
                        wantedPlans);
        StoredTitleWork work =
                new StoredTitleWork(
                        application.stores(),
                        new StepJobs(wantedPlans, application.jobs()),
                        application.wanted(),
                        application.library(),
                        application.jobs());
        return new LibraryView(
                new LibraryViewModel(
                        titles, parts.tasks(), parts.updates(), parts.navigator(), parts.texts()),
                new TitleCommands(
                        work,
                        parts.tasks(),
                        parts.navigator(),
                        parts.notifications(),
                        parts.texts()),
                parts.presentation(),
                parts.desktop(),
                new Artwork(parts.tasks()));
    }

    private Screen title() {
        StoredEpisodes episodes =
                new StoredEpisodes(
                        application.stores(),
                        application.library(),
                        application.wanted(),
                        application.profiles(),
                        wantedPlans,
                        application.journal(),
                        application.jobs());
        return new TitleView(
                new TitleViewModel(
                        episodes,
                        parts.tasks(),
                        parts.updates(),
                        parts.navigator(),
                        parts.notifications(),
                        parts.texts()),
                parts.presentation(),
                parts.desktop());
    }

    private Screen wanted() {
        return new WantedView(
                new WantedViewModel(
                        new StoredMissing(
                                application.stores(),
                                application.library(),
                                application.wanted(),
                                wantedPlans),
                        parts.tasks(),
                        parts.updates(),
                        parts.navigator(),
                        parts.notifications(),
                        parts.texts()),
                parts.desktop(),
                parts.presentation());
    }

    private Screen review() {
        StoredReviews reviews =
                new StoredReviews(
                        application.plans(),
                        application.jobs(),
                        application.journal(),
                        new SubtitleReader(new TextLanguage()),
                        application.stores(),
                        wantedPlans,
                        Clock.systemUTC());
        return new PlanView(
                new PlanViewModel(
                        reviews,
                        parts.tasks(),
                        parts.updates(),
                        parts.navigator(),
                        parts.notifications(),
                        parts.texts()),
                parts.desktop(),
                parts.presentation());
    }

    private Screen activity() {
        KeptHistory past = new KeptHistory(application.journal());
        Refusals refusals = new Refusals(parts.dialogs(), parts.texts());
        return new ActivityView(
                new ActivityViewModel(
                        new JobsViewModel(
                                new RunningJobs(application.jobs()),
                                parts.tasks(),
                                parts.dialogs(),
                                parts.desktop(),
                                parts.texts()),
                        new HistoryViewModel(
                                past,
                                parts.tasks(),
                                refusals,
                                parts.notifications(),
                                parts.texts()),
                        new VersionsViewModel(
                                past,
                                parts.tasks(),
                                refusals,
                                parts.notifications(),
                                parts.texts()),
                        parts.updates(),
                        parts.texts()),
                parts.navigator(),
                parts.desktop(),
                parts.presentation());
    }
}
