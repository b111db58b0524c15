package org.intertitle.ui.kit;

import java.util.List;

/** Remembers where a view model goes; back is remembered as null. */
public record Went(List<Place> places) implements Navigator {
    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public void back() {
        places.add(null);
    }
}
