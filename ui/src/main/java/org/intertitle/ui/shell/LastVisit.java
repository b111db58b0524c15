package org.intertitle.ui.shell;

import org.intertitle.ui.firstrun.FirstRunMemory;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ViewMemory;

import java.util.Optional;

/** Remembers from one start to the next where the window stood, and how. FX thread only. */
final class LastVisit {
    private static final String PLACE = "window.place";
    private static final String STATE = "window.state";

    private final ViewMemory memory;
    private final FirstRunMemory begun;

    LastVisit(ViewMemory memory) {
        this.memory = memory;
        this.begun = new FirstRunMemory(memory);
    }

    void keep(Place place) {
        memory.put(PLACE, PlaceText.of(place));
        memory.put(STATE, "");
    }

    void keep(Visit visit) {
        memory.put(PLACE, PlaceText.of(visit.place()));
        memory.put(STATE, PlaceStateText.of(visit.state()));
    }

    /**
     * Where the window stood when it was closed; empty where that is not known, or was a first run
     * that is over.
     */
    Optional<Visit> visit() {
        return memory.text(PLACE)
                .flatMap(PlaceText::parse)
                .filter(place -> !(place instanceof Place.FirstRun) || begun.isUnderWay())
                .map(place ->
                        new Visit(place, "", PlaceStateText.parse(memory.text(STATE).orElse(""))));
    }
}
