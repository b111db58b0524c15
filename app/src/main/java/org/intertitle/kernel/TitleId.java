package org.intertitle.kernel;

/** Identifies one film or series; positive, assigned by the store, small enough to be typed. */
public record TitleId(long value) implements Comparable<TitleId> {

    @Override
    public int compareTo(TitleId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
