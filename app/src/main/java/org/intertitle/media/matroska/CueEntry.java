package org.intertitle.media.matroska;

import java.util.Comparator;

/** Where a block of a track lies: the start of its cluster, and its own start. */
record CueEntry(long cluster, long relative) implements Comparable<CueEntry> {

    private static final Comparator<CueEntry> FILE_ORDER =
            Comparator.comparingLong(CueEntry::cluster).thenComparingLong(CueEntry::relative);

    @Override
    public int compareTo(CueEntry other) {
        return FILE_ORDER.compare(this, other);
    }
}
