package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;

/**
 * The window shows a place now: for the first time, or as it was when it was left. The number makes
 * going to the same place again another arrival. Immutable.
 */
public record Arrival(long number, Place place, PlaceState state) {}
