package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which directories of a library folder hold something else than at the last scan, and which are
 * gone. What the walk could not look into counts as unchanged.
 */
record FolderChanges(List<RelativePath> changed, List<RelativePath> gone) {

    static FolderChanges of(FolderTree tree, Map<RelativePath, Long> fingerprints) {
        List<RelativePath> changed = new ArrayList<>();
        for (FoundDirectory directory : tree.directories().values()) {
            Long before = fingerprints.get(directory.path());
            if (before == null || before != directory.fingerprint()) {
                changed.add(directory.path());
            }
        }
        List<RelativePath> gone =
                fingerprints.keySet().stream()
                        .filter(path -> !tree.directories().containsKey(path))
                        .filter(path -> !tree.hidden(path))
                        .sorted()
                        .toList();
        return new FolderChanges(changed, gone);
    }

    boolean none() {
        return changed.isEmpty() && gone.isEmpty();
    }
}
