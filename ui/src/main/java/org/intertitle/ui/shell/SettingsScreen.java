package org.intertitle.ui.shell;

import org.intertitle.Intertitle;
import org.intertitle.kernel.Language;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SampleFolder;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.settings.ConfigSettings;
import org.intertitle.ui.settings.DiagnosticsViewModel;
import org.intertitle.ui.settings.FoldersViewModel;
import org.intertitle.ui.settings.GeneralViewModel;
import org.intertitle.ui.settings.InternetViewModel;
import org.intertitle.ui.settings.KeyboardViewModel;
import org.intertitle.ui.settings.LedgerInternet;
import org.intertitle.ui.settings.OpenStore;
import org.intertitle.ui.settings.ProfilesViewModel;
import org.intertitle.ui.settings.SavedProfiles;
import org.intertitle.ui.settings.SettingsView;
import org.intertitle.ui.settings.SettingsViewModel;
import org.intertitle.ui.settings.StoreViewModel;
import org.intertitle.ui.settings.StoredFolders;

import java.time.Clock;
import java.util.List;

/** Makes the screen of all settings from the application and the parts of the window. */
final class SettingsScreen {
    private final Intertitle application;
    private final Screens.WindowParts parts;
    private final Screens.Outside outside;

    SettingsScreen(Intertitle application, Screens.WindowParts parts, Screens.Outside outside) {
        this.application = application;
        this.parts = parts;
        this.outside = outside;
    }

    Screen make() {
        SettingsViewModel.Pages pages =
                new SettingsViewModel.Pages(
                        folders(),
                        profiles(),
                        declared(SettingsPage.GENERAL),
                        appearance(),
                        new KeyboardViewModel(parts.actions(), parts.tasks(), parts.presentation()),
                        internet(),
                        store(),
                        diagnostics());
        return new SettingsView(
                new SettingsViewModel(pages, parts.updates(), parts.navigator(), parts.texts()),
                pages,
                parts.navigator(),
                parts.texts());
    }

    private DiagnosticsViewModel diagnostics() {
        return new DiagnosticsViewModel(
                outside.doctor(),
                outside.saveReport(),
                parts.tasks(),
                parts.desktop(),
                parts.notifications(),
                parts.texts());
    }

    private FoldersViewModel folders() {
        StoredFolders folders =
                new StoredFolders(
                        application.stores(),
                        application.library(),
                        application.profiles(),
                        application.jobs(),
                        new SampleFolder(outside.data()));
        return new FoldersViewModel(
                folders, parts.tasks(), parts.dialogs(), parts.desktop(), parts.texts());
    }

    private ProfilesViewModel profiles() {
        Language own = Language.of(parts.texts().messages().locale().getLanguage());
        return new ProfilesViewModel(
                new SavedProfiles(
                        application.library(),
                        application.profiles(),
                        application.wanted(),
                        application.removeProfile(),
                        List.of(own)),
                parts.tasks(),
                parts.dialogs(),
                parts.notifications(),
                parts.texts());
    }

    private GeneralViewModel declared(SettingsPage page) {
        return new GeneralViewModel(
                new ConfigSettings(application.config(), page),
                parts.tasks(),
                parts.notifications(),
                parts.texts());
    }

    private InternetViewModel internet() {
        return new InternetViewModel(
                new LedgerInternet(application.net(), application.updates()),
                declared(SettingsPage.INTERNET),
                parts.tasks(),
                parts.desktop(),
                parts.notifications(),
                parts.texts());
    }

    private GeneralViewModel appearance() {
        return new GeneralViewModel(
                outside.appearance(), parts.tasks(), parts.notifications(), parts.texts());
    }

    private StoreViewModel store() {
        return new StoreViewModel(
                new OpenStore(
                        application.stores(),
                        application.journal(),
                        application.jobs(),
                        Clock.systemUTC(),
                        outside.data(),
                        outside.restore()),
                parts.tasks(),
                parts.desktop(),
                parts.dialogs(),
                parts.notifications(),
                parts.texts());
    }
}
