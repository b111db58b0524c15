package org.intertitle.ui.kit;

import javafx.scene.Parent;

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

    /** Moves the focus to the list or field that the screen is about. */
    default void focus() {
        root().requestFocus();
    }

    /** Below its usual width the window asks screens to leave out what they can. */
    default void narrow(boolean narrow) {}
}
