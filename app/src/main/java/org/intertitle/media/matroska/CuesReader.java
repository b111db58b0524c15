package org.intertitle.media.matroska;

import org.intertitle.media.SampleList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Reads the entries of one track out of the Cues. */
final class CuesReader {

    private static final long MAX_CUES_BYTES = 128 << 20;
    private static final int RUN = 64 << 10;

    private final Ebml ebml;
    private final Element segment;
    private final TreeSet<CueEntry> entries = new TreeSet<>();
    private boolean usable = true;

    CuesReader(Ebml ebml, Element segment) {
        this.ebml = ebml;
        this.segment = segment;
    }

    /** The track's entries in file order, each once; null where they do not lead to its blocks. */
    @Nullable List<CueEntry> read(Element cues, long track) throws IOException {
        if (cues.size() > MAX_CUES_BYTES) {
            return null;
        }
        ebml.bytes().stepping(RUN);
        Children points = new Children(ebml, cues);
        for (Element e = points.next(); e != null && usable; e = points.next()) {
            if (e.id() == MatroskaId.CUE_POINT) {
                point(e, track);
            }
        }
        return usable && !entries.isEmpty() ? List.copyOf(entries) : null;
    }

    private void point(Element point, long track) throws IOException {
        Children parts = new Children(ebml, point);
        for (Element e = parts.next(); e != null; e = parts.next()) {
            if (e.id() == MatroskaId.CUE_TRACK_POSITIONS) {
                positions(e, track);
            }
        }
    }

    private void positions(Element positions, long track) throws IOException {
        long cueTrack = 0;
        long cluster = -1;
        long relative = -1;
        Children parts = new Children(ebml, positions);
        for (Element e = parts.next(); e != null; e = parts.next()) {
            switch (e.id()) {
                case MatroskaId.CUE_TRACK -> cueTrack = ebml.unsigned(e);
                case MatroskaId.CUE_CLUSTER_POSITION -> cluster = ebml.unsigned(e);
                case MatroskaId.CUE_RELATIVE_POSITION -> relative = ebml.unsigned(e);
                default -> {}
            }
        }
        if (cueTrack == track) {
            usable &= cluster >= 0 && relative >= 0 && entries.size() < SampleList.MAX_SAMPLES;
            entries.add(new CueEntry(segment.data() + cluster, relative));
        }
    }
}
