package org.intertitle.kernel;

/**
 * Identifies one batch of journalled steps; positive, assigned by the store, small enough to be
 * typed.
 */
public record BatchId(long value) implements Comparable<BatchId> {

    @Override
    public int compareTo(BatchId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
