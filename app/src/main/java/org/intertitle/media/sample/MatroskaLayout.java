package org.intertitle.media.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of a segment lie, relative to its content; learnt in a first pass. */
final class MatroskaLayout {

    /** An index entry: a time, a track number, its cluster, and the place within. */
    record Entry(long timeMs, int track, long cluster, long relative) {}

    private final Map<Integer, Long> places = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private long size;

    void place(int id, long at) {
        places.putIfAbsent(id, at);
    }

    long placeOf(int id) {
        return places.getOrDefault(id, 0L);
    }

    void entry(Entry entry) {
        entries.add(entry);
    }

    List<Entry> entries() {
        return entries;
    }

    void size(long bytes) {
        size = bytes;
    }

    long size() {
        return size;
    }

    /** The same places for the second pass, with the entries to be collected anew. */
    MatroskaLayout again() {
        entries.clear();
        return this;
    }
}
