package org.intertitle.ui.kit;

/** How a list stands; each state looks different and has one main action. */
public enum ListState {
    READY,
    LOADING,
    NOTHING_YET,
    FILTER_HIDES_ALL,
    ERROR
}
