package org.intertitle.kernel;

/** Identifies one saved filter; positive, assigned by the store, never used again. */
public record SavedFilterId(long value) implements Comparable<SavedFilterId> {

    @Override
    public int compareTo(SavedFilterId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
