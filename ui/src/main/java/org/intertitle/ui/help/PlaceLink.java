package org.intertitle.ui.help;

import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.KeyHint;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Wording;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the links of a page lead to: another page ({@code library.md#columns}), a place of the
 * window ({@code place:settings/profiles}, {@code place:library?missing:de}). A browser shows the
 * words of the latter alone. Pure.
 */
final class PlaceLink {
    private static final String PLACE = "place:";
    private static final String KEY = "key:";
    private static final String SETTINGS = "settings/";
    private static final String PAGE = ".md";

    private PlaceLink() {}

    /** Empty where the link leads nowhere that is known. */
    static Optional<Place> parse(String link, HelpPage from) {
        if (link.startsWith(PLACE)) {
            return place(link.substring(PLACE.length()));
        }
        int sign = link.indexOf('#');
        String file = sign < 0 ? link : link.substring(0, sign);
        String section = sign < 0 ? "" : link.substring(sign + 1);
        if (file.isEmpty()) {
            return Optional.of(new Place.Help(from, section));
        }
        return Optional.of(file)
                .filter(name -> name.endsWith(PAGE))
                .map(name -> name.substring(0, name.length() - PAGE.length()))
                .flatMap(HelpPage::ofFile)
                .map(page -> new Place.Help(page, section));
    }

    private static Optional<Place> place(String text) {
        int sign = text.indexOf('?');
        String word = sign < 0 ? text : text.substring(0, sign);
        String filter = sign < 0 ? "" : text.substring(sign + 1);
        return switch (word) {
            case "first-run" -> Optional.of(new Place.FirstRun());
            case "home" -> Optional.of(new Place.Home());
            case "library" -> Optional.of(new Place.Library(filter));
            case "wanted" -> Optional.of(new Place.Wanted(filter));
            case "activity" -> Optional.of(new Place.Activity());
            default -> settings(word);
        };
    }

    private static Optional<Place> settings(String word) {
        return Arrays.stream(SettingsPage.values())
                .filter(page -> word.equals(SETTINGS + Wording.lower(page)))
                .findFirst()
                .map(Place.Settings::new);
    }

    /** The action and its own keys in {@code key:window.palette=Ctrl+K}; empty for other links. */
    static Optional<KeyHint> keys(String link) {
        int equals = link.indexOf('=');
        return link.startsWith(KEY) && equals > 0
                ? Optional.of(
                        new KeyHint(
                                link.substring(KEY.length(), equals), link.substring(equals + 1)))
                : Optional.empty();
    }
}
