package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a walk found in one library folder at or below {@code start}, and in the directories above
 * it. {@code unreadable} are the places that could not be looked into: what is known there is kept.
 * {@code away} says that the disk is not there.
 */
record FolderTree(
        LibraryFolder folder,
        RelativePath start,
        SortedMap<RelativePath, FoundDirectory> directories,
        Map<RelativePath, FoundDirectory> above,
        List<RelativePath> unreadable,
        List<ScanProblem> problems,
        boolean away) {

    @Nullable FoundDirectory at(RelativePath directory) {
        FoundDirectory found = directories.get(directory);
        return found == null ? above.get(directory) : found;
    }

    /** Those of these directories that were found. */
    List<FoundDirectory> directories(Collection<RelativePath> paths) {
        List<FoundDirectory> found = new ArrayList<>(paths.size());
        for (RelativePath path : paths) {
            FoundDirectory directory = directories.get(path);
            if (directory != null) {
                found.add(directory);
            }
        }
        return found;
    }

    /** Whether nothing can be said about this place, because it could not be looked into. */
    boolean hidden(RelativePath place) {
        return away || !place.isBelow(start) || unreadable.stream().anyMatch(place::isBelow);
    }
}
