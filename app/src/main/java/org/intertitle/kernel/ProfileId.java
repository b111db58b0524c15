package org.intertitle.kernel;

/** Identifies one language profile; positive, assigned by the store, small enough to be typed. */
public record ProfileId(long value) implements Comparable<ProfileId> {

    @Override
    public int compareTo(ProfileId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
