package org.intertitle.media.mp4;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.SampleList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the samples of one track in the movie fragments (ISO/IEC 14496-12, 8.8). */
final class Fragments {

    private static final int HOP = 1 << 10;
    private static final int MAX_FRAGMENTS = 500_000;

    private static final int HAS_BASE = 0x1;
    private static final int HAS_DESCRIPTION = 0x2;
    private static final int HAS_DEFAULT_DURATION = 0x8;
    private static final int HAS_DEFAULT_SIZE = 0x10;
    private static final int HAS_OFFSET = 0x1;
    private static final int HAS_FIRST_FLAGS = 0x4;
    private static final int HAS_DURATION = 0x100;
    private static final int HAS_SIZE = 0x200;
    private static final int HAS_FLAGS = 0x400;
    private static final int HAS_SHIFT = 0x800;

    private final FileBytes bytes;
    private final TopLevel top;
    private final long track;
    private final Cancellation cancel;
    private final List<MediaSample> samples = new ArrayList<>();
    private long time;

    Fragments(FileBytes bytes, TopLevel top, long track, Cancellation cancel) {
        this.bytes = bytes;
        this.top = top;
        this.track = track;
        this.cancel = cancel;
    }

    List<MediaSample> read() throws IOException {
        bytes.stepping(HOP);
        Defaults defaults = defaults();
        Boxes boxes = new Boxes(bytes, 0, bytes.size());
        int fragments = 0;
        for (Box box = boxes.next(); box != null; box = boxes.next()) {
            cancel.check();
            if (box.cut()) {
                throw new BrokenMedia(MediaProblem.TRUNCATED, "the file ends within a fragment");
            }
            if (box.is("moof")) {
                fragment(box, defaults);
                fragments++;
            }
            if (fragments > MAX_FRAGMENTS) {
                throw new BrokenMedia(MediaProblem.TOO_LARGE, "too many fragments");
            }
        }
        return samples;
    }

    private Defaults defaults() throws IOException {
        Box mvex = Boxes.child(bytes, top.moov(), "mvex");
        if (mvex != null) {
            Boxes children = Boxes.in(bytes, mvex);
            for (Box box = children.next(); box != null; box = children.next()) {
                if (box.is("trex") && box.size() >= 24 && bytes.u32(box.data() + 4) == track) {
                    long duration = bytes.u32(box.data() + 12);
                    return new Defaults(0, duration, bytes.u32(box.data() + 16));
                }
            }
        }
        return new Defaults(0, 0, 0);
    }

    private void fragment(Box moof, Defaults defaults) throws IOException {
        Boxes children = Boxes.in(bytes, moof);
        for (Box box = children.next(); box != null; box = children.next()) {
            Box tfhd = box.is("traf") ? Boxes.child(bytes, box, "tfhd") : null;
            if (tfhd != null && tfhd.size() >= 8 && bytes.u32(tfhd.data() + 4) == track) {
                run(box, header(tfhd, moof, defaults));
            }
        }
    }

    /** What a track fragment sets for its runs; data lies relative to the fragment by default. */
    private Defaults header(Box tfhd, Box moof, Defaults movie) throws IOException {
        Fields fields = new Fields(bytes, tfhd.data() + 8, tfhd.end());
        int flags = flags(tfhd);
        long base = (flags & HAS_BASE) == 0 ? moof.start() : fields.take(Long.BYTES);
        fields.skip((flags & HAS_DESCRIPTION) == 0 ? 0 : Integer.BYTES);
        long duration = (flags & HAS_DEFAULT_DURATION) == 0 ? movie.duration() : fields.take(4);
        long size = (flags & HAS_DEFAULT_SIZE) == 0 ? movie.size() : fields.take(4);
        return new Defaults(base, duration, size);
    }

    private void run(Box traf, Defaults defaults) throws IOException {
        time(Boxes.child(bytes, traf, "tfdt"));
        long at = defaults.base();
        Boxes children = Boxes.in(bytes, traf);
        for (Box box = children.next(); box != null; box = children.next()) {
            if (box.is("trun") && box.size() >= 8) {
                at = samples(box, defaults, at);
            }
        }
    }

    private void time(@Nullable Box tfdt) throws IOException {
        if (tfdt != null && tfdt.size() >= 8) {
            boolean wide = bytes.u8(tfdt.data()) == 1 && tfdt.size() >= 12;
            time = bytes.uint(tfdt.data() + 4, wide ? Long.BYTES : Integer.BYTES);
        }
    }

    /** Adds the samples of a run; where the next run without an offset starts. */
    private long samples(Box trun, Defaults defaults, long from) throws IOException {
        int flags = flags(trun);
        long count = bytes.u32(trun.data() + 4);
        if (samples.size() + count > SampleList.MAX_SAMPLES) {
            throw new BrokenMedia(MediaProblem.TOO_LARGE, "a run of " + count + " samples");
        }
        Fields fields = new Fields(bytes, trun.data() + 8, trun.end());
        long at = (flags & HAS_OFFSET) == 0 ? from : defaults.base() + (int) fields.take(4);
        fields.skip((flags & HAS_FIRST_FLAGS) == 0 ? 0 : Integer.BYTES);
        for (long i = 0; i < count; i++) {
            long duration = (flags & HAS_DURATION) == 0 ? defaults.duration() : fields.take(4);
            long size = (flags & HAS_SIZE) == 0 ? defaults.size() : fields.take(4);
            fields.skip((flags & HAS_FLAGS) == 0 ? 0 : Integer.BYTES);
            int shift = (flags & HAS_SHIFT) == 0 ? 0 : (int) fields.take(4);
            samples.add(new MediaSample(at, size, time + shift, duration));
            at += size;
            time += duration;
        }
        return at;
    }

    private int flags(Box box) throws IOException {
        return bytes.s32(box.data()) & 0xFFFFFF;
    }

    private record Defaults(long base, long duration, long size) {}
}
