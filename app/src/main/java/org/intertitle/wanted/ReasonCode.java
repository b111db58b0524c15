package org.intertitle.wanted;

/** Why something is wanted. The lower-case name is the code of the command line. */
public enum ReasonCode {
    /** Nothing in this language and kind belongs to the video. */
    MISSING,
    /** An attached sidecar would serve under another name: adopting it mends it. */
    MISNAMED,
    /** Something is there, but forced, commentary, hearing-impaired, or a bitmap. */
    WRONG_KIND,
    /** A sidecar of that name is there, but it cannot be read or holds next to nothing. */
    POOR,
    /** It satisfies inside the video, but the profile asks for a sidecar. */
    EMBEDDED_ONLY,
    /** The name says this language, the text inside is in another. */
    WRONG_LANGUAGE;

    /** Whether something is known on the disk that would serve once a step was taken. */
    public boolean onDisk() {
        return this == MISNAMED || this == EMBEDDED_ONLY;
    }
}
