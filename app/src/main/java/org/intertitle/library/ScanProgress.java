package org.intertitle.library;

/**
 * How far a scan is. {@code filesSeen} counts all files met, {@code ratePerSecond} what the phase
 * counts: files while walking, afterwards videos, or texts while inspecting.
 */
public record ScanProgress(
        Phase phase, int filesSeen, int videosDone, int videosTotal, double ratePerSecond) {

    /** The steps of a scan, in order, and the reading of texts that follows it. */
    public enum Phase {
        WALKING,
        READING,
        FINISHING,
        INSPECTING
    }
}
