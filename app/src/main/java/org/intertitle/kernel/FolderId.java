package org.intertitle.kernel;

/** Identifies one library folder; positive, assigned by the store, small enough to be typed. */
public record FolderId(long value) implements Comparable<FolderId> {

    @Override
    public int compareTo(FolderId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
