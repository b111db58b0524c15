package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.nio.file.Path;

/**
 * A directory that a walk will read. {@code key} is what the file system knows it as, {@code
 * context} sums up what the directories above say about it.
 */
record PendingDirectory(
        RelativePath path,
        Path directory,
        Object key,
        boolean link,
        long context,
        IgnoreRules rules,
        int depth) {}
