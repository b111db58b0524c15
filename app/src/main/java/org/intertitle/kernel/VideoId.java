package org.intertitle.kernel;

/** Identifies one video; positive, assigned by the store, small enough to be typed. */
public record VideoId(long value) implements Comparable<VideoId> {

    @Override
    public int compareTo(VideoId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
