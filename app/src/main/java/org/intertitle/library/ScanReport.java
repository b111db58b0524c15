package org.intertitle.library;

import java.util.List;

/**
 * What a scan did. {@code videos} and {@code sidecars} count what is there now; the others count
 * videos.
 */
public record ScanReport(
        int videos,
        int added,
        int changed,
        int removed,
        int sidecars,
        List<ScanProblem> problems,
        long elapsedMs) {

    public ScanReport {
        problems = List.copyOf(problems);
    }
}
