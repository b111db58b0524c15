package org.intertitle.ui.screens;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.Restraint;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Language;
import org.intertitle.library.FolderAdvice;
import org.intertitle.queries.FilterCompletion.Named;
import org.intertitle.queries.FilterCompletion.Values;
import org.intertitle.ui.activity.ActivityView;
import org.intertitle.ui.firstrun.FirstRunView;
import org.intertitle.ui.firstrun.FirstRunViewModel;
import org.intertitle.ui.help.HelpView;
import org.intertitle.ui.help.HelpViewModel;
import org.intertitle.ui.help.ShippedPages;
import org.intertitle.ui.home.HomeView;
import org.intertitle.ui.home.HomeViewModel;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewMemory;
import org.intertitle.ui.library.LibraryView;
import org.intertitle.ui.library.LibraryViewModel;
import org.intertitle.ui.library.TitleCommands;
import org.intertitle.ui.palette.PaletteSources;
import org.intertitle.ui.plan.PlanView;
import org.intertitle.ui.plan.PlanViewModel;
import org.intertitle.ui.settings.DiagnosticsViewModel;
import org.intertitle.ui.settings.FoldersViewModel;
import org.intertitle.ui.settings.GeneralViewModel;
import org.intertitle.ui.settings.InternetViewModel;
import org.intertitle.ui.settings.KeyboardViewModel;
import org.intertitle.ui.settings.ProfilesViewModel;
import org.intertitle.ui.settings.SettingsView;
import org.intertitle.ui.settings.SettingsViewModel;
import org.intertitle.ui.settings.StoreViewModel;
import org.intertitle.ui.shell.AllScreens;
import org.intertitle.ui.shell.FilterShelf;
import org.intertitle.ui.shell.FilterValues;
import org.intertitle.ui.shell.ReportOffer;
import org.intertitle.ui.shell.ScreenSource;
import org.intertitle.ui.shell.ShellView;
import org.intertitle.ui.shell.ShellViewModel;
import org.intertitle.ui.shell.WindowFacts;
import org.intertitle.ui.subtitle.SubtitleView;
import org.intertitle.ui.subtitle.SubtitleViewModel;
import org.intertitle.ui.title.TitleView;
import org.intertitle.ui.title.TitleViewModel;
import org.intertitle.ui.wanted.WantedView;
import org.intertitle.ui.wanted.WantedViewModel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The window over made-up services, for pictures and for checks of every view. */
public final class SampleWindow {
    private WindowFacts.Outside outside = WindowFacts.Outside.NONE;
    private final Inline inline = new Inline();
    private final Notifications notifications = new Notifications();
    private final Dialogs dialogs = new Dialogs();
    private final NoDesktop desktop = new NoDesktop();
    private final SampleEpisodes episodes = new SampleEpisodes();
    private final ShellViewModel model = new ShellViewModel(inline.tasks);
    private final Texts texts;
    private final Presentation presentation;
    private final ShellView shell;
    private final SampleShelf shelf;
    private final SampleBeginning beginning = new SampleBeginning();
    private final FirstRunViewModel firstRun;
    private final SubtitleViewModel subtitle;

    public SampleWindow(Locale locale) {
        this(Messages.of(locale), Measures.STANDARD);
    }

    SampleWindow(Messages messages, Measures measures) {
        texts = Texts.of(messages, Clock.fixed(SampleTitles.NOW, ZoneOffset.UTC));
        presentation = Remembered.presentation(texts, measures);
        shelf = SampleShelf.in(messages.locale());
        shell = new ShellView(model, presentation, dialogs, notifications);
        new AllScreens(this::screen).into(shell.catalog());
        firstRun =
                new FirstRunViewModel(
                        beginning, inline.tasks, inline, model, desktop, presentation);
        subtitle =
                new SubtitleViewModel(
                        new SampleSubtitles(), inline.tasks, inline, model, desktop, texts);
    }

    public ShellView shell() {
        return shell;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Notifications notifications() {
        return notifications;
    }

    /** What was shown as a failure. */
    public List<Throwable> failures() {
        return inline.failures;
    }

    /** The filters that the rail lists. */
    public SampleShelf shelf() {
        return shelf;
    }

    public ViewMemory memory() {
        return presentation.memory();
    }

    public Texts texts() {
        return texts;
    }

    public void open(Place place) {
        shell.open(new Source(), new Answers(shelf, outside), inline, place);
    }

    /** The first run's first step with a folder that something speaks against. */
    void doubtFolder() {
        open(new Place.FirstRun());
        firstRun.folders().add(Path.of("/media/films"));
        beginning.advise(
                new FolderAdvice.Around(Path.of("/media"), List.of(Path.of("/media/films"))));
        firstRun.folders().add(Path.of("/media"));
    }

    public void go(Place place) {
        model.go(place);
    }

    /** What the title screen shows, to be made otherwise before it is opened. */
    SampleEpisodes episodes() {
        return episodes;
    }

    /** Leads the first run to its given step. */
    void firstRunTo(int step) {
        firstRun.folders().add(Path.of("/media/films"));
        for (int at = 1; at < step; at++) {
            if (at == 1) {
                firstRun.wishes().add(Language.of("en"));
            }
            firstRun.next();
        }
    }

    /** Opens a subtitle and asks for its other encodings. */
    void chooseEncoding() {
        open(new Place.OfSubtitle(SampleSubtitles.AT));
        subtitle.encodings().open();
    }

    /** The screen for a place. */
    public Screen screen(Place place) {
        return switch (place) {
            case Place.Library _ ->
                    new LibraryView(
                            new LibraryViewModel(
                                    new SampleTitles(), inline.tasks, inline, model, texts),
                            new TitleCommands(
                                    new SampleTitleWork(),
                                    inline.tasks,
                                    model,
                                    notifications,
                                    texts),
                            presentation,
                            desktop,
                            new Artwork(inline.tasks));
            case Place.Home _ ->
                    new HomeView(
                            new HomeViewModel(
                                    new SampleHome(),
                                    inline.tasks,
                                    inline,
                                    model,
                                    notifications,
                                    texts),
                            presentation);
            case Place.OfSubtitle _ -> new SubtitleView(subtitle, presentation);
            case Place.OfTitle _ ->
                    new TitleView(
                            new TitleViewModel(
                                    episodes, inline.tasks, inline, model, notifications, texts),
                            presentation,
                            desktop);
            case Place.Wanted _ ->
                    new WantedView(
                            new WantedViewModel(
                                    new SampleMissing(),
                                    inline.tasks,
                                    inline,
                                    model,
                                    notifications,
                                    texts),
                            desktop,
                            presentation);
            case Place.Review _ ->
                    new PlanView(
                            new PlanViewModel(
                                    new SamplePlans(),
                                    inline.tasks,
                                    inline,
                                    model,
                                    notifications,
                                    texts),
                            desktop,
                            presentation);
            case Place.Activity _ ->
                    new ActivityView(
                            SampleActivity.of(
                                    inline,
                                    new SampleWork(),
                                    new SamplePast(),
                                    dialogs,
                                    desktop,
                                    notifications,
                                    texts),
                            model,
                            desktop,
                            presentation);
            case Place.Settings _ -> settings();
            case Place.Help _ ->
                    new HelpView(
                            new HelpViewModel(
                                    new ShippedPages(texts.messages().locale()),
                                    inline.tasks,
                                    model,
                                    desktop,
                                    texts),
                            presentation);
            case Place.FirstRun _ -> new FirstRunView(firstRun, presentation);
        };
    }

    /** Offers a report of made-up material. */
    void saveReport() {
        new ReportOffer(
                        SampleDiagnosis::material,
                        inline.tasks,
                        dialogs,
                        desktop,
                        notifications,
                        texts)
                .open();
    }

    private Screen settings() {
        SettingsViewModel.Pages pages =
                new SettingsViewModel.Pages(
                        new FoldersViewModel(
                                new SampleSettings.SomeFolders(),
                                inline.tasks,
                                dialogs,
                                desktop,
                                texts),
                        new ProfilesViewModel(
                                new SampleSettings.SomeProfiles(),
                                inline.tasks,
                                dialogs,
                                notifications,
                                texts),
                        new GeneralViewModel(
                                SampleSettings.SomeSettings.general(),
                                inline.tasks,
                                notifications,
                                texts),
                        new GeneralViewModel(
                                SampleSettings.SomeSettings.look(),
                                inline.tasks,
                                notifications,
                                texts),
                        new KeyboardViewModel(shell.catalog(), inline.tasks, presentation),
                        new InternetViewModel(
                                new SampleInternet(),
                                new GeneralViewModel(
                                        SampleInternet.switches(),
                                        inline.tasks,
                                        notifications,
                                        texts),
                                inline.tasks,
                                desktop,
                                notifications,
                                texts),
                        new StoreViewModel(
                                new SampleSettings.SomeStore(),
                                inline.tasks,
                                desktop,
                                dialogs,
                                notifications,
                                texts),
                        new DiagnosticsViewModel(
                                SampleDiagnosis::findings,
                                this::saveReport,
                                inline.tasks,
                                desktop,
                                notifications,
                                texts));
        return new SettingsView(
                new SettingsViewModel(pages, inline, model, texts), pages, model, texts);
    }

    /** The screens, and what the palette finds. */
    private final class Source implements ScreenSource {
        @Override
        public Screen at(Place place) {
            return screen(place);
        }

        @Override
        public PaletteSources palette() {
            return new SampleFinds();
        }

        @Override
        public FilterValues filterValues() {
            return () ->
                    new Values(
                            Stream.of("de", "en", "ja", "pt-BR", "ar", "zh-Hant", "fr", "it", "es")
                                    .map(Language::new)
                                    .map(each ->
                                            new Named(each.tag(), texts.wording().language(each)))
                                    .toList(),
                            List.of(new Named("Silent films", "/media/nas/Silent films")),
                            List.of(new Named("Anime", "Anime")));
        }
    }

    /** What the status line says of the world, from the next opening on. */
    void goOnline() {
        outside = new WindowFacts.Outside(false, SampleInternet.NOTICE.version().toString());
    }

    private record Answers(FilterShelf filters, Outside outside) implements WindowFacts {
        @Override
        public Facts read() {
            return new Facts(
                    9830,
                    7479,
                    jobs(),
                    Restraint.GENTLE,
                    new LastChange(new BatchId(1), "extract", 24, false),
                    outside);
        }

        @Override
        public List<Job> jobs() {
            return new SampleWork().jobs.stream().map(line -> line.job()).toList();
        }

        @Override
        public void goOffline(boolean offline) {}

        @Override
        public void undoLast() {}

        @Override
        public void redoLast() {}

        @Override
        public void cancel(JobId job) {}
    }
}
