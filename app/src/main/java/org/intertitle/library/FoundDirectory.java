package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.nio.file.Path;
import java.util.List;

/**
 * A directory that a walk read, with the files in it that matter. {@code fingerprint} changes with
 * the name, size or time of any of them, and with what the directories above say about it. {@code
 * emptyBelow}: no directory lies in it.
 */
record FoundDirectory(
        RelativePath path,
        Path directory,
        List<FoundFile> files,
        boolean emptyBelow,
        long fingerprint) {

    List<FoundFile> of(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    boolean has(FileKind kind) {
        for (FoundFile file : files) {
            if (file.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
