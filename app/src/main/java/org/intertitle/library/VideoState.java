package org.intertitle.library;

/** Whether a video can be read: it is there, its disk is away, or its content is damaged. */
public enum VideoState {
    PRESENT,
    OFFLINE,
    DAMAGED
}
