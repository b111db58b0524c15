package org.intertitle.media.matroska;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the frames of a block, laced in any of the three ways (RFC 9559, section 10.3) or not. */
final class Lacing {

    private static final int XIPH = 1;
    private static final int FIXED = 2;
    private static final int EBML = 3;

    private final FileBytes bytes;
    private final long end;
    private long at;

    private Lacing(FileBytes bytes, long at, long end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    static List<Frame> frames(FileBytes bytes, int flags, long at, long end) throws IOException {
        int kind = (flags >> 1) & 3;
        if (kind == 0) {
            return List.of(new Frame(at, end - at));
        }
        Lacing lacing = new Lacing(bytes, at, end);
        int count = lacing.take() + 1;
        return switch (kind) {
            case XIPH -> lacing.placed(lacing.xiph(count));
            case EBML -> lacing.placed(lacing.ebml(count));
            case FIXED -> lacing.fixed(count);
            default -> throw new AssertionError(kind);
        };
    }

    private List<Frame> fixed(int count) throws BrokenMedia {
        if ((end - at) % count != 0) {
            throw broken();
        }
        long size = (end - at) / count;
        List<Frame> frames = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            frames.add(new Frame(at + i * size, size));
        }
        return frames;
    }

    private long[] xiph(int count) throws IOException {
        long[] sizes = new long[count];
        for (int i = 0; i < count - 1; i++) {
            int part = take();
            while (part == 255) {
                sizes[i] += part;
                part = take();
            }
            sizes[i] += part;
        }
        return sizes;
    }

    private long[] ebml(int count) throws IOException {
        long[] sizes = new long[count];
        for (int i = 0; i < count - 1; i++) {
            int length = at < end ? Ebml.vintLength(bytes.u8(at)) : 9;
            if (length > Long.BYTES || at + length > end) {
                throw broken();
            }
            long value = bytes.uint(at, length) & Ebml.vintMask(length);
            long bias = (1L << (7 * length - 1)) - 1;
            sizes[i] = i == 0 ? value : sizes[i - 1] + value - bias;
            at += length;
        }
        return sizes;
    }

    /** Lays the sizes one behind the other; the last frame takes what is left. */
    private List<Frame> placed(long[] sizes) throws BrokenMedia {
        List<Frame> frames = new ArrayList<>(sizes.length);
        long next = at;
        for (int i = 0; i < sizes.length; i++) {
            long size = i == sizes.length - 1 ? end - next : sizes[i];
            if (size < 0 || size > end - next) {
                throw broken();
            }
            frames.add(new Frame(next, size));
            next += size;
        }
        return frames;
    }

    private int take() throws IOException {
        if (at >= end) {
            throw broken();
        }
        return bytes.u8(at++);
    }

    private static BrokenMedia broken() {
        return new BrokenMedia(MediaProblem.CORRUPT, "the lacing of a block does not add up");
    }
}
