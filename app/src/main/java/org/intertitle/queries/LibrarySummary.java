package org.intertitle.queries;

import java.util.List;

/**
 * The library in numbers. {@code complete} counts videos that want nothing, {@code adoptable},
 * {@code extractable} wanted items that can be had from the disk now.
 */
public record LibrarySummary(
        int titles,
        int films,
        int series,
        int videos,
        int offline,
        int damaged,
        int complete,
        int wanted,
        int adoptable,
        int extractable,
        List<Coverage> coverage) {

    public LibrarySummary {
        coverage = List.copyOf(coverage);
    }
}
