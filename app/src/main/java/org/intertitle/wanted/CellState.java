package org.intertitle.wanted;

/**
 * How a video stands to one (language, kind): a sidecar satisfies it, a track inside does, what is
 * there is poor (quality below 50), it is wanted, a job is on it, or the profile does not ask.
 * Ordered from the least to the most urgent as a series shows it.
 */
public enum CellState {
    NOT_WANTED,
    PRESENT,
    EMBEDDED,
    POOR,
    WORKING,
    WANTED
}
