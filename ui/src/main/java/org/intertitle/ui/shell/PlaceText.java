package org.intertitle.ui.shell;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Wording;

import java.util.Arrays;
import java.util.Optional;

/**
 * Places as short texts: a word, and after a colon what the place is about. A text that is no
 * place, or one of a newer version, means none.
 */
final class PlaceText {
    private static final int LONGEST = 4096;

    private PlaceText() {}

    /** A text from which {@link #parse} makes the same place again. */
    static String of(Place place) {
        return switch (place) {
            case Place.FirstRun _ -> "first";
            case Place.Home _ -> "home";
            case Place.Library(String filter) -> "library:" + filter;
            case Place.OfTitle(TitleId title) -> "title:" + title;
            case Place.OfSubtitle(SubtitleAt at, _) -> "subtitle:" + at.text();
            case Place.Wanted(String filter) -> "wanted:" + filter;
            case Place.Review(PlanId plan) -> "review:" + plan;
            case Place.Activity _ -> "activity";
            case Place.Settings(SettingsPage page) -> "settings:" + Wording.lower(page);
            case Place.Help(HelpPage page, String section) -> "help:" + page.file() + "#" + section;
        };
    }

    static Optional<Place> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String about = colon < 0 ? "" : text.substring(colon + 1);
        try {
            return place(word, about);
        } catch (IllegalArgumentException e) {
            // A number that is none: written by hand, or by another version.
            return Optional.empty();
        }
    }

    private static Optional<Place> place(String word, String about) {
        return switch (word) {
            case "first" -> Optional.of(new Place.FirstRun());
            case "home" -> Optional.of(new Place.Home());
            case "library" -> Optional.of(new Place.Library(about));
            case "title" -> Optional.of(new Place.OfTitle(new TitleId(Long.parseLong(about))));
            case "subtitle" -> SubtitleAt.parse(about).map(Place.OfSubtitle::new);
            case "wanted" -> Optional.of(new Place.Wanted(about));
            case "review" -> Optional.of(new Place.Review(new PlanId(Long.parseLong(about))));
            case "activity" -> Optional.of(new Place.Activity());
            case "settings" ->
                    Arrays.stream(SettingsPage.values())
                            .filter(page -> Wording.lower(page).equals(about))
                            .findFirst()
                            .map(Place.Settings::new);
            case "help" -> help(about);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> help(String about) {
        String[] parts = about.split("#", 2);
        return HelpPage.ofFile(parts[0])
                .map(page -> new Place.Help(page, parts.length == 1 ? "" : parts[1]));
    }
}
