package org.intertitle.net;

/** How many requests the ledger lists, and their bytes together. */
public record LedgerTotals(long requests, long bytesOut, long bytesIn) {}
