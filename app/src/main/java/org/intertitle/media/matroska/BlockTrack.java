package org.intertitle.media.matroska;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.Sample;
import org.intertitle.media.SampleList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * Takes out the blocks of one track, or the beginning of each: through the Cues where they name
 * each block of it, else by hopping over the headers of all clusters.
 */
final class BlockTrack {

    private static final int MAX_CODEC_PRIVATE = 4 << 20;

    private final Ebml ebml;
    private final SegmentMap map;
    private final TrackEntry entry;
    private final int most;
    private final Cancellation cancel;

    /** {@code most} is how many bytes of each block are kept. */
    BlockTrack(Ebml ebml, SegmentMap map, TrackEntry entry, int most, Cancellation cancel) {
        this.ebml = ebml;
        this.map = map;
        this.entry = entry;
        this.most = most;
        this.cancel = cancel;
    }

    Extraction extract() throws IOException {
        byte[] codecPrivate = codecPrivate();
        SegmentClock clock = SegmentClock.read(ebml, map.find(MatroskaId.INFO));
        List<Sample> samples = throughCues(clock);
        if (samples == null) {
            samples = throughClusters(clock);
        }
        if (entry.codecId().startsWith("D_WEBVTT")) {
            samples = OldWebVtt.split(samples);
        }
        return new Extraction.Extracted(entry.draft().codec, codecPrivate, samples);
    }

    private byte[] codecPrivate() throws IOException {
        Element element = entry.codecPrivate();
        if (element == null) {
            return new byte[0];
        }
        if (element.size() > MAX_CODEC_PRIVATE) {
            throw new BrokenMedia(
                    MediaProblem.TOO_LARGE, "a subtitle header of " + element.size() + " bytes");
        }
        byte[] raw = ebml.bytes().bytes(element.data(), element.size());
        return Unpacking.undo(raw, entry.encodings(), ContentEncoding.SCOPE_PRIVATE);
    }

    private @Nullable List<Sample> throughCues(SegmentClock clock) throws IOException {
        Element cues = map.find(MatroskaId.CUES);
        if (cues == null || cues.cut()) {
            return null;
        }
        List<CueEntry> entries = new CuesReader(ebml, map.segment()).read(cues, number());
        return entries == null
                ? null
                : new CueWalk(ebml, map, entry, clock, cancel).read(entries, samples());
    }

    private List<Sample> throughClusters(SegmentClock clock) throws IOException {
        if (map.truncated()) {
            throw new BrokenMedia(MediaProblem.TRUNCATED, "the file ends before its last cluster");
        }
        return new ClusterScan(ebml, map, entry, clock, samples(), cancel).read();
    }

    private SampleList samples() {
        return new SampleList(most);
    }

    private long number() {
        return entry.draft().number;
    }
}
