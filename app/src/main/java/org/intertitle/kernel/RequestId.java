package org.intertitle.kernel;

/** Identifies one request to the internet in the ledger; positive, assigned by the store. */
public record RequestId(long value) {}
