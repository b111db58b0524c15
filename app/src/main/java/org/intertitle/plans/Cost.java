package org.intertitle.plans;

/** What a step takes: requests to others, bytes read, seconds; estimates, never negative. */
public record Cost(int requests, long bytes, double seconds) {

    public static final Cost NONE = new Cost(0, 0, 0);

    public Cost plus(Cost other) {
        return new Cost(requests + other.requests, bytes + other.bytes, seconds + other.seconds);
    }
}
