package org.intertitle.media.matroska;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.MediaProblem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the top-level elements of a segment lie: those before the first cluster, those that a
 * SeekHead names, and, where nothing names the tracks, those behind the clusters.
 */
final class SegmentMap {

    private static final int MAX_HEADERS = 10_000;
    private static final int MAX_SEEKS = 256;
    private static final int MAX_SEEK_HEADS = 16;
    private static final int MAX_CLUSTER_HOPS = 50_000;
    private static final int HOP = 64;

    private final Ebml ebml;
    private final Element segment;
    private final Map<Integer, Element> found = new HashMap<>();
    private final Map<Integer, Long> sought = new HashMap<>();
    private final Set<Long> seekHeads = new HashSet<>();
    private final Deque<Element> seekHeadsToRead = new ArrayDeque<>();
    private long firstCluster = -1;

    private SegmentMap(Ebml ebml, Element segment) {
        this.ebml = ebml;
        this.segment = segment;
    }

    /** Finds the segment behind the EBML header and maps its head. */
    static SegmentMap of(Ebml ebml, Element header) throws IOException {
        Children top = new Children(ebml, header.end(), ebml.bytes().size());
        for (Element e = top.next(); e != null; e = top.next()) {
            if (e.id() == MatroskaId.SEGMENT) {
                SegmentMap map = new SegmentMap(ebml, e);
                map.walk();
                return map;
            }
        }
        throw new BrokenMedia(MediaProblem.TRUNCATED, "the file ends before its segment");
    }

    Element segment() {
        return segment;
    }

    /** Where the first cluster starts; the segment's end where there is none. */
    long firstCluster() {
        return firstCluster < 0 ? segment.end() : firstCluster;
    }

    /** Whether the segment says that it goes on behind the end of the file. */
    boolean truncated() {
        return segment.cut() || sought.values().stream().anyMatch(at -> at >= ebml.bytes().size());
    }

    /** The element with this id, looked up where a SeekHead says; null where there is none. */
    @Nullable Element find(int id) throws IOException {
        Element known = found.get(id);
        Long at = sought.get(id);
        if (known != null || at == null) {
            return known;
        }
        Element there = ebml.at(at, segment.end());
        return there != null && there.id() == id ? there : null;
    }

    private void walk() throws IOException {
        Children children = new Children(ebml, segment);
        int headers = 0;
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.CLUSTER) {
                firstCluster = e.start();
                break;
            }
            note(e);
            if (++headers > MAX_HEADERS) {
                break;
            }
        }
        readSeekHeads();
        if (firstCluster >= 0 && find(MatroskaId.TRACKS) == null) {
            hopClusters();
            readSeekHeads();
        }
    }

    private void note(Element e) {
        if (e.id() == MatroskaId.SEEK_HEAD) {
            if (seekHeads.size() < MAX_SEEK_HEADS && seekHeads.add(e.start())) {
                seekHeadsToRead.add(e);
            }
        } else if (MatroskaId.topLevel(e.id())) {
            found.putIfAbsent(e.id(), e);
        }
    }

    private void readSeekHeads() throws IOException {
        for (Element head = seekHeadsToRead.poll(); head != null; head = seekHeadsToRead.poll()) {
            Children seeks = new Children(ebml, head);
            for (Element e = seeks.next(); e != null; e = seeks.next()) {
                if (e.id() == MatroskaId.SEEK && sought.size() < MAX_SEEKS) {
                    readSeek(e);
                }
            }
        }
    }

    private void readSeek(Element seek) throws IOException {
        long id = 0;
        long position = -1;
        Children parts = new Children(ebml, seek);
        for (Element e = parts.next(); e != null; e = parts.next()) {
            switch (e.id()) {
                case MatroskaId.SEEK_ID -> id = ebml.unsigned(e);
                case MatroskaId.SEEK_POSITION -> position = ebml.unsigned(e);
                default -> {}
            }
        }
        long at = segment.data() + position;
        if (position < 0 || at < 0) {
            return;
        }
        if (id == MatroskaId.SEEK_HEAD) {
            noteSeekHead(at);
        } else {
            sought.putIfAbsent((int) id, at);
        }
    }

    private void noteSeekHead(long at) throws IOException {
        Element other = ebml.at(at, segment.end());
        if (other != null && other.id() == MatroskaId.SEEK_HEAD) {
            note(other);
        }
    }

    private void hopClusters() throws IOException {
        ebml.bytes().stepping(HOP);
        Children children = new Children(ebml, firstCluster, segment.end());
        int hops = 0;
        for (Element e = children.next(); e != null; e = children.next()) {
            if (++hops > MAX_CLUSTER_HOPS) {
                return;
            }
            if (e.id() != MatroskaId.CLUSTER) {
                note(e);
            } else if (e.unknown()) {
                children.continueAt(ClusterEnd.find(ebml, e));
            }
        }
    }
}
