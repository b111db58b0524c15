package org.intertitle.media.matroska;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.Sample;
import org.intertitle.media.SampleList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * Reads the blocks that the Cues name. Gives up, so that the clusters are scanned, where an entry
 * does not lead to a block of the track, or where a cluster that is looked at as a test holds
 * blocks of the track that the Cues leave out.
 */
final class CueWalk {

    private static final int HOP = 1 << 10;
    private static final int TEST_HOP = 64;

    private final Ebml ebml;
    private final SegmentMap map;
    private final TrackEntry entry;
    private final SegmentClock clock;
    private final Cancellation cancel;

    CueWalk(Ebml ebml, SegmentMap map, TrackEntry entry, SegmentClock clock, Cancellation cancel) {
        this.ebml = ebml;
        this.map = map;
        this.entry = entry;
        this.clock = clock;
        this.cancel = cancel;
    }

    @Nullable List<Sample> read(List<CueEntry> cues, SampleList samples) throws IOException {
        if (!complete(cues)) {
            return null;
        }
        ebml.bytes().stepping(HOP);
        BlockReader blocks = new BlockReader(ebml, entry, clock, samples);
        Cluster cluster = null;
        for (CueEntry cue : cues) {
            if (cluster == null || cluster.element().start() != cue.cluster()) {
                cluster = Cluster.at(ebml, map.segment(), cue.cluster());
            }
            if (cluster == null || !take(cluster, cue, blocks)) {
                return null;
            }
            cancel.check();
        }
        return samples.finish();
    }

    private boolean take(Cluster cluster, CueEntry cue, BlockReader blocks) throws IOException {
        long at = cluster.element().data() + cue.relative();
        Element block = at < 0 ? null : ebml.at(at, cluster.element().end());
        return block != null && !block.cut() && blocks.take(block, cluster.timestamp());
    }

    /** Looks at the clusters of the first, middle and last entry, and at one behind each. */
    private boolean complete(List<CueEntry> cues) throws IOException {
        ebml.bytes().stepping(TEST_HOP);
        for (int index : new int[] {0, cues.size() / 2, cues.size() - 1}) {
            Cluster cluster = Cluster.at(ebml, map.segment(), cues.get(index).cluster());
            if (cluster == null || !complete(cluster, cues)) {
                return false;
            }
            Cluster next = cluster.next(ebml, map.segment());
            if (next != null && !complete(next, cues)) {
                return false;
            }
        }
        return true;
    }

    private boolean complete(Cluster cluster, List<CueEntry> cues) throws IOException {
        long start = cluster.element().start();
        long named = cues.stream().filter(cue -> cue.cluster() == start).count();
        long there = 0;
        Children children = new Children(ebml, cluster.element());
        for (Element e = children.next(); e != null; e = children.next()) {
            if (MatroskaId.topLevel(e.id())) {
                break;
            }
            if (BlockReader.trackOf(ebml, e) == entry.draft().number) {
                there++;
            }
        }
        return named == there;
    }
}
