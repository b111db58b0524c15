package org.intertitle.ui.shell;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;

/**
 * Lists the actions of each kind of screen; which title, subtitle or plan it would show does not
 * matter.
 */
public final class AllScreens {
    private final ScreenSource screens;

    public AllScreens(ScreenSource screens) {
        this.screens = screens;
    }

    /** Adds each screen's actions to the catalog. */
    public void into(ActionCatalog catalog) {
        add(catalog, "home", new Place.Home());
        add(catalog, "library", new Place.Library(""));
        add(catalog, "title", new Place.OfTitle(new TitleId(0)));
        add(catalog, "subtitle", new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(0), 0)));
        add(catalog, "wanted", new Place.Wanted(""));
        add(catalog, "plan", new Place.Review(new PlanId(0)));
        add(catalog, "activity", new Place.Activity());
        add(catalog, "settings", new Place.Settings(Place.SettingsPage.KEYBOARD));
        add(catalog, "help", new Place.Help(HelpPage.START, ""));
        add(catalog, "firstrun", new Place.FirstRun());
    }

    private void add(ActionCatalog catalog, String name, Place place) {
        catalog.put(name, () -> screens.at(place).actions());
    }
}
