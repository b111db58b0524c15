package org.intertitle.sources;

/** What a source of this disk does to the files. */
public enum SourceAction {
    /** Puts an attached file that no player would load so under the right name and place. */
    ADOPT,
    /** Mends a name that is loaded but says the wrong thing. */
    RENAME,
    /** Writes a text track beside the video. */
    EXTRACT,
    /** Writes another format anew and keeps the original. */
    CONVERT
}
