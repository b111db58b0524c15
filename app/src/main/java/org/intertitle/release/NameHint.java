package org.intertitle.release;

/** What is known about a file before its name is read; decides what a bare number means. */
public enum NameHint {
    ANY,
    FILM,
    EPISODE,
    ANIME
}
