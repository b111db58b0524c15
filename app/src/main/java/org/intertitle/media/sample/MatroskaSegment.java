package org.intertitle.media.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the parts of a file in order and notes where each lies. */
final class MatroskaSegment {

    private static final int SEGMENT = 0x18538067;
    private static final int SEEK_HEAD = 0x114D9B74;
    private static final int SEEK = 0x4DBB;
    private static final int SEEK_ID = 0x53AB;
    private static final int SEEK_POSITION = 0x53AC;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int CHAPTERS = 0x1043A770;
    private static final int ATTACHMENTS = 0x1941A469;
    private static final int CUES = 0x1C53BB6B;
    private static final long CLUSTER_MS = 5000;

    private final MatroskaHead head;
    private final MatroskaClusters clusters;
    private final Set<MatroskaShape> shapes;
    private final long durationMs;

    MatroskaSegment(
            MatroskaHead head,
            MatroskaClusters clusters,
            Set<MatroskaShape> shapes,
            long durationMs) {
        this.head = head;
        this.clusters = clusters;
        this.shapes = shapes;
        this.durationMs = durationMs;
    }

    void write(OutputStream out, MatroskaLayout layout) throws IOException {
        out.write(head.ebml());
        boolean unknown = shapes.contains(MatroskaShape.UNKNOWN_SIZES);
        out.write(EbmlBytes.wideHeader(SEGMENT, unknown ? -1 : layout.size()));
        long at = seekHead(out, layout);
        at = part(out, layout, INFO, head.info(), at);
        boolean last = shapes.contains(MatroskaShape.HEADERS_LAST);
        at = last ? at : headers(out, layout, at);
        for (long from = 0; from < durationMs; from += CLUSTER_MS) {
            long to = Math.min(durationMs, from + CLUSTER_MS);
            byte[] cluster = clusters.cluster(from, to, at, layout);
            out.write(cluster);
            at += cluster.length;
        }
        at = last ? headers(out, layout, at) : at;
        if (!shapes.contains(MatroskaShape.NO_CUES)) {
            at = part(out, layout, CUES, clusters.cues(layout), at);
        }
        layout.size(at);
    }

    private long headers(OutputStream out, MatroskaLayout layout, long from) throws IOException {
        long at = part(out, layout, TRACKS, head.tracks(), from);
        at = part(out, layout, CHAPTERS, head.chapters(), at);
        return part(out, layout, ATTACHMENTS, head.attachments(), at);
    }

    private long part(OutputStream out, MatroskaLayout layout, int id, byte[] content, long at)
            throws IOException {
        if (content.length == 0) {
            return at;
        }
        byte[] element =
                shapes.contains(MatroskaShape.CHECKSUMS)
                        ? EbmlBytes.checked(id, content)
                        : EbmlBytes.element(id, content);
        layout.place(id, at);
        out.write(element);
        return at + element.length;
    }

    /** Names only what is there; the places are zero in the first pass and take the same room. */
    private long seekHead(OutputStream out, MatroskaLayout layout) throws IOException {
        if (shapes.contains(MatroskaShape.NO_SEEK_HEAD)) {
            return 0;
        }
        List<byte[]> seeks = new ArrayList<>();
        for (int id : List.of(INFO, TRACKS, CHAPTERS, ATTACHMENTS, CUES)) {
            if (head.holds(id) || (id == CUES && !shapes.contains(MatroskaShape.NO_CUES))) {
                seeks.add(
                        EbmlBytes.element(
                                SEEK,
                                EbmlBytes.number(SEEK_ID, id & 0xFFFFFFFFL),
                                EbmlBytes.wideNumber(SEEK_POSITION, layout.placeOf(id))));
            }
        }
        byte[] element = EbmlBytes.element(SEEK_HEAD, seeks.toArray(byte[][]::new));
        out.write(element);
        return element.length;
    }
}
