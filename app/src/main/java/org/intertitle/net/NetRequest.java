package org.intertitle.net;

import org.intertitle.kernel.Cancellation;

import java.net.URI;
import java.time.Duration;

/**
 * Something to fetch: what for (a word that the ledger lists, such as {@code updates}), from where,
 * how many bytes the answer may have at most, and how long all of it may take.
 */
public record NetRequest(
        String purpose, URI address, int mostBytes, Duration patience, Cancellation cancel) {

    /** A request that nobody cancels. */
    public static NetRequest of(String purpose, URI address, int mostBytes, Duration patience) {
        return new NetRequest(purpose, address, mostBytes, patience, Cancellation.NONE);
    }
}
