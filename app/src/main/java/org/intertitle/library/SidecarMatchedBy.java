package org.intertitle.library;

/** How a sidecar was found to belong to its video, the surest first. */
public enum SidecarMatchedBy {
    /** Its name is the video's base name and words that are understood. */
    EXACT_BASE,
    /** Its name begins with the video's base name; some words are not understood. */
    PREFIX,
    /** It lies in a folder that bears the video's base name. */
    FOLDER_NAME,
    EPISODE,
    ABSOLUTE,
    DATE,
    /** Title and, where both tell it, year. */
    TITLE,
    /** There is no other video that it could be for. */
    ONLY_VIDEO
}
