package org.intertitle.library;

import java.nio.file.Path;
import java.util.Set;

/**
 * Where a walk may go: whether it follows links, and the other library folders, by path and by what
 * the file system knows them as, which it leaves to themselves.
 */
record WalkLimits(boolean followLinks, Set<Path> otherRoots, Set<Object> otherKeys) {

    boolean other(Path directory, Object key) {
        return otherRoots.contains(directory) || otherKeys.contains(key);
    }
}
