package org.intertitle.ui.palette;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Keys;

/** One thing that the palette can do; the id tells it apart and stays from start to start. */
record Entry(
        String id, Group group, Glyph glyph, String name, String detail, Keys keys, Runnable run) {

    /** What stands together under one heading, in the order in which it is shown. */
    enum Group {
        FIND,
        RECENT,
        SELECTION,
        FILTER,
        SCREEN,
        PLACES,
        WINDOW,
        SETTINGS,
        HELP,
        TITLES,
        SAVED,
        SEARCH
    }

    /** The same under another heading. */
    Entry in(Group other) {
        return new Entry(id, other, glyph, name, detail, keys, run);
    }
}
