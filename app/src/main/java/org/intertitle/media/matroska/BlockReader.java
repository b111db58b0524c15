package org.intertitle.media.matroska;

import org.intertitle.media.SampleList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Turns the blocks of one track into samples: lacing, packing, times, additions. */
final class BlockReader {

    private static final long NS_PER_MS = 1_000_000;

    private final Ebml ebml;
    private final TrackEntry entry;
    private final SegmentClock clock;
    private final SampleList samples;

    BlockReader(Ebml ebml, TrackEntry entry, SegmentClock clock, SampleList samples) {
        this.ebml = ebml;
        this.entry = entry;
        this.clock = clock;
        this.samples = samples;
    }

    /** The track number of a block or a group of one; -1 where the element is something else. */
    static long trackOf(Ebml ebml, Element element) throws IOException {
        Element block = blockOf(ebml, element);
        return block == null ? -1 : trackNumber(ebml, block);
    }

    /** Takes the element if it is a block of the track; says whether it was. */
    boolean take(Element element, long clusterTimestamp) throws IOException {
        Element block = blockOf(ebml, element);
        if (block == null || trackNumber(ebml, block) != entry.draft().number) {
            return false;
        }
        long duration = entry.defaultDurationNs() / NS_PER_MS;
        byte @Nullable [] addition = null;
        if (element.id() == MatroskaId.BLOCK_GROUP) {
            Group group = new Group(duration, null);
            Children children = new Children(ebml, element);
            for (Element e = children.next(); e != null; e = children.next()) {
                group = groupPart(group, e);
            }
            duration = group.durationMs();
            addition = group.addition();
        }
        add(block, clusterTimestamp, duration, addition);
        return true;
    }

    private Group groupPart(Group group, Element e) throws IOException {
        return switch (e.id()) {
            case MatroskaId.BLOCK_DURATION ->
                    new Group(clock.ms(ebml.unsigned(e)), group.addition());
            case MatroskaId.BLOCK_ADDITIONS -> new Group(group.durationMs(), additions(e));
            default -> group;
        };
    }

    private void add(Element block, long cluster, long duration, byte @Nullable [] addition)
            throws IOException {
        long at = block.data() + Ebml.vintLength(ebml.bytes().u8(block.data()));
        int relative = (short) ebml.bytes().u16(at);
        int flags = ebml.bytes().u8(at + 2);
        long start = clock.ms(cluster + relative);
        long step = entry.defaultDurationNs() / NS_PER_MS;
        List<Frame> frames = Lacing.frames(ebml.bytes(), flags, at + 3, block.end());
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            byte[] raw = samples.admit(ebml.bytes(), frame.at(), frame.size());
            byte[] plain = Unpacking.undo(raw, entry.encodings(), ContentEncoding.SCOPE_FRAMES);
            samples.add(start + i * step, duration, plain, addition);
        }
    }

    private byte @Nullable [] additions(Element additions) throws IOException {
        Children children = new Children(ebml, additions);
        for (Element e = children.next(); e != null; e = children.next()) {
            byte[] first = e.id() == MatroskaId.BLOCK_MORE ? addition(e) : null;
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private byte @Nullable [] addition(Element more) throws IOException {
        long id = 1;
        byte[] data = null;
        Children children = new Children(ebml, more);
        for (Element e = children.next(); e != null; e = children.next()) {
            switch (e.id()) {
                case MatroskaId.BLOCK_ADD_ID -> id = ebml.unsigned(e);
                case MatroskaId.BLOCK_ADDITIONAL ->
                        data = samples.admit(ebml.bytes(), e.data(), e.size());
                default -> {}
            }
        }
        return id == 1 ? data : null;
    }

    private static @Nullable Element blockOf(Ebml ebml, Element element) throws IOException {
        if (element.id() == MatroskaId.SIMPLE_BLOCK) {
            return element;
        }
        if (element.id() != MatroskaId.BLOCK_GROUP) {
            return null;
        }
        Children children = new Children(ebml, element);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.BLOCK) {
                return e;
            }
        }
        return null;
    }

    private static long trackNumber(Ebml ebml, Element block) throws IOException {
        int length = block.size() == 0 ? 9 : Ebml.vintLength(ebml.bytes().u8(block.data()));
        if (length > Long.BYTES || block.size() < length + 3) {
            throw Ebml.corrupt(block, "too short for a block");
        }
        return ebml.bytes().uint(block.data(), length) & Ebml.vintMask(length);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Group(long durationMs, byte @Nullable [] addition) {}
}
