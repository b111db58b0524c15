package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.palette.PaletteSources;

/** Gives the screen for a place; each is made once, when it is first asked for. */
@FunctionalInterface
public interface ScreenSource {
    Screen at(Place place);

    /** What the palette finds besides actions. */
    default PaletteSources palette() {
        return PaletteSources.NONE;
    }

    /** Listens to nothing any more; nothing is asked of it from here on. */
    default void close() {}

    /** What completes the terms of a filter. */
    default FilterValues filterValues() {
        return FilterValues.NONE;
    }
}
