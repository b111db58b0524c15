package org.intertitle.library;

import java.util.ArrayList;
import java.util.List;

/** Counts what a scan changes and collects its problems. For the scanning thread. */
final class ScanTally {

    private final List<ScanProblem> problems = new ArrayList<>();
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

    List<ScanProblem> problems() {
        return problems;
    }

    ScanReport report(LibrarySize size, long elapsedMs) {
        return new ScanReport(
                size.videos(), added, changed, removed, size.sidecars(), problems, elapsedMs);
    }
}
