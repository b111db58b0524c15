package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Divides the directories of a tree among the folders that hold titles: a directory belongs to the
 * nearest such folder at or above it. Sidecars are matched inside a group.
 */
final class TitleGroups {

    private final Set<RelativePath> locations;
    private final Map<RelativePath, List<FoundDirectory>> groups = new HashMap<>();

    TitleGroups(FolderTree tree, Set<RelativePath> locations) {
        this.locations = locations;
        for (FoundDirectory directory : tree.directories().values()) {
            groups.computeIfAbsent(root(directory.path()), _ -> new ArrayList<>()).add(directory);
        }
    }

    /** The groups that hold one of these directories, or held it, by root. */
    Map<RelativePath, List<FoundDirectory>> touchedBy(List<RelativePath> directories) {
        Set<RelativePath> roots = new TreeSet<>();
        directories.forEach(directory -> roots.add(root(directory)));
        Map<RelativePath, List<FoundDirectory>> touched = new LinkedHashMap<>();
        for (RelativePath root : roots) {
            touched.put(root, groups.getOrDefault(root, List.of()));
        }
        return touched;
    }

    private RelativePath root(RelativePath directory) {
        RelativePath at = directory;
        while (!locations.contains(at)) {
            if (at.equals(RelativePath.ROOT)) {
                return directory;
            }
            at = at.parent();
        }
        return at;
    }
}
