package org.intertitle.subtitle;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by code what a conversion could not keep. Not thread-safe. */
final class Losses {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void add(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    SortedMap<String, Integer> counts() {
        return counts;
    }
}
