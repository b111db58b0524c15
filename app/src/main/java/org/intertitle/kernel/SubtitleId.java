package org.intertitle.kernel;

/**
 * Identifies one subtitle (a sidecar or a subtitle track); positive, assigned by the store, small
 * enough to be typed.
 */
public record SubtitleId(long value) implements Comparable<SubtitleId> {

    @Override
    public int compareTo(SubtitleId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
