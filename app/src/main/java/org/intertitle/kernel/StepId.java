package org.intertitle.kernel;

/** Identifies one journalled step; positive, assigned by the store, small enough to be typed. */
public record StepId(long value) implements Comparable<StepId> {

    @Override
    public int compareTo(StepId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
