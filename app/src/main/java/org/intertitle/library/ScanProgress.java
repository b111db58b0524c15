package org.intertitle.library;

/**
 * How far a scan is. {@code filesSeen} counts all files met, {@code ratePerSecond} what the phase
 * counts: files while walking, videos afterwards.
 */
public record ScanProgress(
        Phase phase, int filesSeen, int videosDone, int videosTotal, double ratePerSecond) {

    /** The steps of a scan, in order. */
    public enum Phase {
        WALKING,
        READING,
        FINISHING
    }
}
