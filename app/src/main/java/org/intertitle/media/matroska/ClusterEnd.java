package org.intertitle.media.matroska;

import java.io.IOException;

/** Finds where a cluster of unknown size ends: before the next element of the segment's level. */
final class ClusterEnd {

    private ClusterEnd() {}

    static long find(Ebml ebml, Element cluster) throws IOException {
        Children children = new Children(ebml, cluster);
        long end = cluster.data();
        for (Element e = children.next(); e != null; e = children.next()) {
            if (MatroskaId.topLevel(e.id())) {
                return e.start();
            }
            end = e.end();
        }
        return end;
    }
}
