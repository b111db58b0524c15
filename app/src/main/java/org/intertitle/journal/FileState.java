package org.intertitle.journal;

import java.time.Instant;

/**
 * What a file was before or after a step: the hash of its bytes (lower-case hex SHA-256), its size
 * in bytes, and when it was modified.
 */
public record FileState(String sha256, long bytes, Instant modified) {}
