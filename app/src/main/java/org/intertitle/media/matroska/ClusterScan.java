package org.intertitle.media.matroska;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.Sample;
import org.intertitle.media.SampleList;

import java.io.IOException;
import java.util.List;

/** Hops over the headers of all clusters and blocks and takes those of one track. */
final class ClusterScan {

    private static final int HOP = 512;

    private final Ebml ebml;
    private final SegmentMap map;
    private final Cancellation cancel;
    private final SampleList samples;
    private final BlockReader blocks;

    ClusterScan(
            Ebml ebml,
            SegmentMap map,
            TrackEntry entry,
            SegmentClock clock,
            SampleList samples,
            Cancellation cancel) {
        this.ebml = ebml;
        this.map = map;
        this.cancel = cancel;
        this.samples = samples;
        this.blocks = new BlockReader(ebml, entry, clock, samples);
    }

    List<Sample> read() throws IOException {
        ebml.bytes().stepping(HOP);
        Children children = new Children(ebml, map.firstCluster(), map.segment().end());
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.cut()) {
                throw cutOff(e);
            }
            if (e.id() == MatroskaId.CLUSTER) {
                children.continueAt(cluster(e));
            }
        }
        if (!children.complete()) {
            throw new BrokenMedia(MediaProblem.CORRUPT, "something between the clusters is none");
        }
        return samples.finish();
    }

    /** Takes the blocks of a cluster; where it ends. */
    private long cluster(Element cluster) throws IOException {
        long timestamp = 0;
        long end = cluster.data();
        Children children = new Children(ebml, cluster);
        for (Element e = children.next(); e != null; e = children.next()) {
            cancel.check();
            if (MatroskaId.topLevel(e.id())) {
                return e.start();
            }
            if (e.cut()) {
                throw cutOff(e);
            }
            if (e.id() == MatroskaId.TIMESTAMP) {
                timestamp = ebml.unsigned(e);
            } else {
                blocks.take(e, timestamp);
            }
            end = e.end();
        }
        return cluster.unknown() ? end : whole(cluster, children);
    }

    private static long whole(Element cluster, Children children) throws IOException {
        if (!children.complete()) {
            throw Ebml.corrupt(cluster, "something among the blocks is none");
        }
        return cluster.end();
    }

    private BrokenMedia cutOff(Element element) {
        return element.end() == ebml.bytes().size()
                ? new BrokenMedia(MediaProblem.TRUNCATED, "the file ends within a cluster")
                : Ebml.corrupt(element, "larger than what it lies in");
    }
}
