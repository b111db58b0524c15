package org.intertitle.kernel;

/** Identifies one wanted item; positive, assigned by the store, small enough to be typed. */
public record WantedId(long value) implements Comparable<WantedId> {

    @Override
    public int compareTo(WantedId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
