package org.intertitle.library;

/** What the user says a library folder holds; {@code AUTO} lets each name decide. */
public enum FolderKind {
    AUTO,
    FILMS,
    SERIES,
    ANIME
}
