package org.intertitle.net;

import org.intertitle.kernel.RequestId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One request that left this machine: when, to which host, what for, the bytes of request and
 * answer as HTTP/1.1 writes them (without the encryption around), and how it ended: a {@code
 * status}, else a {@code failure}; neither while it is under way, or where the program was killed.
 */
public record LedgerEntry(
        RequestId id,
        Instant sent,
        String host,
        String purpose,
        long bytesOut,
        long bytesIn,
        int status,
        @Nullable NetFailure failure) {

    LedgerEntry answered(int by, long bytes) {
        return new LedgerEntry(id, sent, host, purpose, bytesOut, bytes, by, null);
    }

    LedgerEntry failed(NetFailure why, long bytes) {
        return new LedgerEntry(id, sent, host, purpose, bytesOut, bytes, 0, why);
    }
}
