package org.intertitle.ui.kit;

/** Goes to places; used on the FX thread. */
public interface Navigator {
    void go(Place place);

    /** One step back, where there is one. */
    void back();
}
