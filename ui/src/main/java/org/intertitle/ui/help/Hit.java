package org.intertitle.ui.help;

import org.intertitle.ui.kit.Place;

import java.util.List;

/**
 * Something that a search found: the page, its section (empty for the beginning), and the words
 * around it, of which every second part is what was searched.
 */
record Hit(Place.Help place, String page, String section, List<String> around) {
    Hit {
        around = List.copyOf(around);
    }
}
