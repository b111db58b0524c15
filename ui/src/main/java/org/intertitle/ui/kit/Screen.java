package org.intertitle.ui.kit;

import javafx.scene.Parent;

import java.util.List;

/**
 * One screen of the window. It is made once, lazily; {@link #activate} and {@link #deactivate}
 * bracket the time in which it is shown and listens. Used on the FX thread.
 */
public interface Screen {
    Parent root();

    /** What the top bar shows while this screen is shown. */
    ScreenHead head();

    /** The screen is shown at this place; also called when only the place changes. */
    void activate(Place place);

    void deactivate();

    /** What can be done here, besides what the window itself can do; asked each time anew. */
    default List<Action> actions() {
        return List.of();
    }

    /** What coming back to the present place shall restore; asked before it is left. */
    default PlaceState state() {
        return PlaceState.NONE;
    }

    /** Restores what {@link #state} told; called after {@link #activate} when coming back. */
    default void restore(PlaceState state) {}

    /** Backs out one level of the screen's own, as Esc does; false where there is none. */
    default boolean backOut() {
        return false;
    }

    /**
     * Moves the focus to the list or field that the screen is about; a screen that has none begins
     * at its first control.
     */
    default void focus() {
        FirstControl.in(root()).orElse(root()).requestFocus();
    }

    /** Below its usual width the window asks screens to leave out what they can. */
    default void narrow(boolean narrow) {}
}
