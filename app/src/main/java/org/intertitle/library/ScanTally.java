package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a scan changes and collects its problems. For the scanning thread. */
final class ScanTally {

    private final List<ScanProblem> problems = new ArrayList<>();
    private final Map<FolderId, Set<RelativePath>> doubtful = new HashMap<>();
    private int added;
    private int changed;
    private int removed;

    void added() {
        added++;
    }

    void changed() {
        changed++;
    }

    void removed(int count) {
        removed += count;
    }

    /** Something there could not be read: the next scan looks at that directory again. */
    void doubt(FolderId folder, RelativePath directory) {
        doubtful.computeIfAbsent(folder, _ -> new HashSet<>()).add(directory);
    }

    boolean doubtful(FolderId folder, RelativePath directory) {
        return doubtful.getOrDefault(folder, Set.of()).contains(directory);
    }

    List<ScanProblem> problems() {
        return problems;
    }

    ScanReport report(LibrarySize size, long elapsedMs) {
        return new ScanReport(
                size.videos(), added, changed, removed, size.sidecars(), problems, elapsedMs);
    }
}
