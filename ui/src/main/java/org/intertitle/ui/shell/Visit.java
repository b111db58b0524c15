package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;

/** A place as it was left: what it was called there, and how the screen stood. Immutable. */
record Visit(Place place, String name, PlaceState state) {

    static Visit of(Place place) {
        return new Visit(place, "", PlaceState.NONE);
    }
}
