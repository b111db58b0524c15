package org.intertitle.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of the help, in the order in which they are listed. */
public enum HelpPage {
    START,
    FIRST_RUN,
    HOME,
    LIBRARY,
    SEARCH,
    TITLE,
    WANTED,
    SUBTITLE,
    ACTIVITY,
    FOLDERS,
    PROFILES,
    GENERAL,
    APPEARANCE,
    KEYBOARD,
    INTERNET,
    DATABASE,
    DROP,
    FILES,
    PLACES,
    COMMAND_LINE,
    GLOSSARY,
    TROUBLE;

    /** Its file without the ending: {@code first-run}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "help.page." + Wording.lower(this);
    }

    public static Optional<HelpPage> ofFile(String file) {
        return Arrays.stream(values()).filter(page -> page.file().equals(file)).findFirst();
    }

    /** The help about what is done at this place; of the help itself, how it is used. */
    public static Place.Help about(Place place) {
        return switch (place) {
            case Place.FirstRun _ -> new Place.Help(FIRST_RUN, "");
            case Place.Home _ -> new Place.Help(HOME, "");
            case Place.Library _ -> new Place.Help(LIBRARY, "");
            case Place.OfTitle _ -> new Place.Help(TITLE, "");
            case Place.OfSubtitle _ -> new Place.Help(SUBTITLE, "");
            case Place.Wanted _ -> new Place.Help(WANTED, "");
            case Place.Review _ -> new Place.Help(WANTED, "review");
            case Place.Activity _ -> new Place.Help(ACTIVITY, "");
            case Place.Settings(Place.SettingsPage page) -> new Place.Help(of(page), "");
            case Place.Help _ -> new Place.Help(START, "help");
        };
    }

    private static HelpPage of(Place.SettingsPage page) {
        return switch (page) {
            case FOLDERS -> FOLDERS;
            case PROFILES -> PROFILES;
            case GENERAL -> GENERAL;
            case APPEARANCE -> APPEARANCE;
            case KEYBOARD -> KEYBOARD;
            case INTERNET -> INTERNET;
            case DATABASE -> DATABASE;
            case DIAGNOSTICS -> TROUBLE;
        };
    }
}
