package org.intertitle.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Positioned reading of a file through one small window, so that hopping from header to header
 * costs one short read each; big-endian. The size is taken once: a file that shrinks while it is
 * read ends as {@link BrokenMedia}. For one thread.
 */
public final class FileBytes {

    /** The largest piece that can be asked for at once. */
    public static final int MAX_PIECE = 16 << 20;

    private static final int WINDOW = 64 << 10;
    private static final int FIRST_STEP = 8 << 10;

    private final FileChannel channel;
    private final long size;
    private byte[] window = new byte[FIRST_STEP];
    private long start;
    private int length;
    private int step = FIRST_STEP;
    private long read;

    public FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    public long size() {
        return size;
    }

    /** How many bytes were asked of the file so far. */
    public long bytesRead() {
        return read;
    }

    /** Where reading is, as a part of the file: from 0 to 1; it may go back. */
    public double fraction() {
        return size == 0 ? 0 : (double) start / size;
    }

    /** How much each read fetches from now on: short for hopping, long for running through. */
    public void stepping(int bytes) {
        step = Math.min(bytes, WINDOW);
    }

    public int u8(long at) throws IOException {
        int index = locate(at, 1);
        return window[index] & 0xFF;
    }

    public int u16(long at) throws IOException {
        return (int) uint(at, 2);
    }

    public long u32(long at) throws IOException {
        return uint(at, 4);
    }

    public int s32(long at) throws IOException {
        return (int) uint(at, 4);
    }

    /** The unsigned number of the given width, 0 to 8 bytes; at 8 it may come out negative. */
    public long uint(long at, int width) throws IOException {
        if (width == 0) {
            return 0;
        }
        int from = locate(at, width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = (value << 8) | (window[from + i] & 0xFF);
        }
        return value;
    }

    /** A copy of {@code count} bytes, at most {@link #MAX_PIECE}. */
    public byte[] bytes(long at, long count) throws IOException {
        if (count > MAX_PIECE) {
            throw new BrokenMedia(MediaProblem.TOO_LARGE, count + " bytes in one piece at " + at);
        }
        if (count < 0 || at < 0 || at > size - count) {
            throw endsAt(at);
        }
        byte[] piece = new byte[(int) count];
        if (count <= step) {
            int from = count == 0 ? 0 : locate(at, (int) count);
            System.arraycopy(window, from, piece, 0, piece.length);
        } else {
            fill(ByteBuffer.wrap(piece), at, piece.length);
        }
        return piece;
    }

    private int locate(long at, int count) throws IOException {
        if (at >= start && at + count <= start + length) {
            return (int) (at - start);
        }
        if (at < 0 || at > size - count) {
            throw endsAt(at);
        }
        int wanted = (int) Math.min(Math.max(step, count), size - at);
        if (window.length < wanted) {
            window = new byte[WINDOW];
        }
        length = 0;
        start = at;
        length = fill(ByteBuffer.wrap(window, 0, wanted), at, count);
        return 0;
    }

    private int fill(ByteBuffer target, long at, int least) throws IOException {
        while (target.position() < least) {
            int got = channel.read(target, at + target.position());
            if (got < 0) {
                throw endsAt(at + target.position());
            }
            read += got;
        }
        return target.position();
    }

    private static BrokenMedia endsAt(long at) {
        return new BrokenMedia(MediaProblem.TRUNCATED, "the file ends before byte " + at);
    }
}
