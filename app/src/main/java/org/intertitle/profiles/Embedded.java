package org.intertitle.profiles;

/** Which tracks inside a video satisfy a wish: any, text only, or none (a sidecar is asked for). */
public enum Embedded {
    ANY,
    TEXT,
    NONE
}
