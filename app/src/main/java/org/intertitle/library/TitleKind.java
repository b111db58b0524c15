package org.intertitle.library;

/** Whether a title is one film or a series of episodes. */
public enum TitleKind {
    FILM,
    SERIES
}
