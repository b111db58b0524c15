package org.intertitle.queries;

/** By what titles are put together under headings. */
public enum TitleGrouping {
    NONE,
    /** The library folder; the key of a group is the folder's id. */
    FOLDER,
    /** Films, series, anime; the keys are {@code FILM}, {@code SERIES}, {@code ANIME}. */
    KIND,
    /**
     * The letter that the folded name begins with, as a capital; {@code #} for digits and signs,
     * one key for each of the scripts that have no alphabet of letters.
     */
    LETTER,
    /** What stands out: {@code WANTED}, {@code DAMAGED}, {@code OFFLINE}, {@code COMPLETE}. */
    STATE
}
