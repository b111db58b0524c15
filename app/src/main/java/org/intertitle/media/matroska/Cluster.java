package org.intertitle.media.matroska;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A cluster and its time in ticks, which may stand behind a CRC-32 or a Void. */
record Cluster(Element element, long timestamp) {

    private static final int MAX_BEFORE_TIMESTAMP = 16;

    /** The cluster that starts here, null where none does. */
    static @Nullable Cluster at(Ebml ebml, Element segment, long start) throws IOException {
        Element element = start < segment.data() ? null : ebml.at(start, segment.end());
        return element == null || element.id() != MatroskaId.CLUSTER ? null : of(ebml, element);
    }

    static @Nullable Cluster of(Ebml ebml, Element element) throws IOException {
        Children children = new Children(ebml, element);
        for (int i = 0; i < MAX_BEFORE_TIMESTAMP; i++) {
            Element e = children.next();
            if (e == null) {
                return null;
            }
            if (e.id() == MatroskaId.TIMESTAMP) {
                return new Cluster(element, ebml.unsigned(e));
            }
        }
        return null;
    }

    /** The cluster right behind this one, null where something else is. */
    @Nullable Cluster next(Ebml ebml, Element segment) throws IOException {
        return element.unknown() ? null : at(ebml, segment, element.end());
    }
}
