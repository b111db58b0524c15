package org.intertitle.ui.kit;

/** Goes to places; used on the FX thread. */
public interface Navigator {
    void go(Place place);

    /**
     * The present place under another form, for example with another filter: no step of its own.
     */
    default void replace(Place place) {
        go(place);
    }

    /** One step back, where there is one. */
    void back();
}
