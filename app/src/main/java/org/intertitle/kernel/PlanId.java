package org.intertitle.kernel;

/** Identifies one stored plan; positive, assigned by the store, small enough to be typed. */
public record PlanId(long value) implements Comparable<PlanId> {

    @Override
    public int compareTo(PlanId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
