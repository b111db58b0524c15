package org.intertitle.media;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The samples of a track while they are read, bounded in number and in bytes. */
public final class SampleList {

    /** More cues than any text has. */
    public static final int MAX_SAMPLES = 500_000;

    private static final long MAX_BYTES = 128 << 20;
    private static final int MAX_FRAME = 4 << 20;

    /** Samples are kept as they are. */
    public static final int WHOLE = MAX_FRAME;

    private final List<Sample> samples = new ArrayList<>();
    private final int most;
    private long bytes;

    /** Keeps samples whole. */
    public SampleList() {
        this(WHOLE);
    }

    /** Keeps the beginning of each sample, at most {@code most} bytes. */
    public SampleList(int most) {
        this.most = most;
    }

    /** Reads what lies here unless it is larger than any cue. */
    public byte[] admit(FileBytes file, long at, long size) throws IOException {
        if (size > MAX_FRAME) {
            throw tooLarge("a cue of " + size + " bytes");
        }
        return file.bytes(at, size);
    }

    /** Adds one sample; times before the start of the presentation become its start. */
    public void add(long startMs, long durationMs, byte[] data, byte @Nullable [] addition)
            throws BrokenMedia {
        byte[] kept = data.length > most ? Arrays.copyOf(data, most) : data;
        bytes += kept.length + (addition == null ? 0 : addition.length);
        if (bytes > MAX_BYTES || samples.size() >= MAX_SAMPLES) {
            throw tooLarge("the text track is larger than any text");
        }
        samples.add(new Sample(Math.max(0, startMs), Math.max(0, durationMs), kept, addition));
    }

    public List<Sample> finish() {
        return samples;
    }

    private static BrokenMedia tooLarge(String detail) {
        return new BrokenMedia(MediaProblem.TOO_LARGE, detail);
    }
}
