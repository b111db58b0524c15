package org.intertitle.media.matroska;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.MediaProblem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the track entries, up to a number that no real file reaches. */
final class TracksReader {

    static final int MAX_TRACKS = 512;

    private final Ebml ebml;

    TracksReader(Ebml ebml) {
        this.ebml = ebml;
    }

    /** All entries; a list longer than {@link #MAX_TRACKS} is cut one behind it. */
    List<TrackEntry> read(SegmentMap map) throws IOException {
        Element tracks = map.find(MatroskaId.TRACKS);
        if (tracks == null) {
            throw missing(map);
        }
        if (tracks.cut() || tracks.unknown()) {
            throw cutOff(tracks);
        }
        List<TrackEntry> entries = new ArrayList<>();
        Children children = new Children(ebml, tracks);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.TRACK_ENTRY) {
                entries.add(TrackEntryReader.read(ebml, e));
            }
            if (entries.size() > MAX_TRACKS) {
                return entries;
            }
        }
        if (!children.complete() && entries.isEmpty()) {
            throw Ebml.corrupt(tracks, "no track can be read");
        }
        return entries;
    }

    private BrokenMedia cutOff(Element tracks) {
        return tracks.end() == ebml.bytes().size()
                ? new BrokenMedia(MediaProblem.TRUNCATED, "the file ends within its track list")
                : Ebml.corrupt(tracks, "larger than what it lies in");
    }

    private static BrokenMedia missing(SegmentMap map) {
        return map.truncated() || map.segment().unknown()
                ? new BrokenMedia(MediaProblem.TRUNCATED, "the file ends before its track list")
                : new BrokenMedia(MediaProblem.CORRUPT, "the file has no track list");
    }

    /** The entry of an index, null where there is none. */
    static @Nullable TrackEntry entry(List<TrackEntry> entries, int index) {
        return index >= 0 && index < Math.min(entries.size(), MAX_TRACKS)
                ? entries.get(index)
                : null;
    }
}
