package org.intertitle.media.mp4;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Spells out the compressed tables of a track: sizes, times, shifts, and places of its samples. */
final class SampleTable {

    private static final int RUN = 16 << 10;

    private final FileBytes bytes;
    private final Box stbl;
    private final Cancellation cancel;
    private final int limit;

    SampleTable(FileBytes bytes, Box stbl, Cancellation cancel, int limit) {
        this.bytes = bytes;
        this.stbl = stbl;
        this.cancel = cancel;
        this.limit = limit;
    }

    List<MediaSample> read() throws IOException {
        bytes.stepping(RUN);
        long[] sizes = sizes();
        long[] times = new long[sizes.length];
        long[] durations = new long[sizes.length];
        times(times, durations);
        shift(times);
        long[] places = places(sizes);
        List<MediaSample> samples = new ArrayList<>(sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            samples.add(new MediaSample(places[i], sizes[i], times[i], durations[i]));
        }
        return samples;
    }

    private long[] sizes() throws IOException {
        Box stsz = Boxes.child(bytes, stbl, "stsz");
        if (stsz == null) {
            return compactSizes();
        }
        long same = stsz.size() < 12 ? 0 : bytes.u32(stsz.data() + 4);
        Table table = new Table(bytes, stsz, 8, same == 0 ? Integer.BYTES : 0);
        long[] sizes = new long[bounded(table.count())];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = same == 0 ? table.at(i, 0, Integer.BYTES) : same;
        }
        return sizes;
    }

    private long[] compactSizes() throws IOException {
        Box stz2 = Boxes.child(bytes, stbl, "stz2");
        int bits = stz2 == null || stz2.size() < 12 ? Byte.SIZE : bytes.u8(stz2.data() + 7);
        if (bits != Byte.SIZE && bits != Short.SIZE) {
            throw new BrokenMedia(MediaProblem.UNSUPPORTED, "sample sizes of " + bits + " bits");
        }
        Table table = new Table(bytes, stz2, 8, bits / Byte.SIZE);
        long[] sizes = new long[bounded(table.count())];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = table.at(i, 0, bits / Byte.SIZE);
        }
        return sizes;
    }

    private void times(long[] times, long[] durations) throws IOException {
        Table table = new Table(bytes, Boxes.child(bytes, stbl, "stts"), 4, 8);
        long now = 0;
        int sample = 0;
        for (long i = 0; i < table.count() && sample < times.length; i++) {
            cancel.check();
            long run = Math.min(table.at(i, 0, 4), times.length - sample);
            long step = table.at(i, 4, 4);
            for (long j = 0; j < run; j++, sample++) {
                times[sample] = now;
                durations[sample] = step;
                now += step;
            }
        }
        for (; sample < times.length; sample++) {
            times[sample] = now;
        }
    }

    private void shift(long[] times) throws IOException {
        Box ctts = Boxes.child(bytes, stbl, "ctts");
        if (ctts == null) {
            return;
        }
        Table table = new Table(bytes, ctts, 4, 8);
        int sample = 0;
        for (long i = 0; i < table.count() && sample < times.length; i++) {
            long run = Math.min(table.at(i, 0, 4), times.length - sample);
            int shift = (int) table.at(i, 4, 4);
            for (long j = 0; j < run; j++, sample++) {
                times[sample] += shift;
            }
        }
    }

    private long[] places(long[] sizes) throws IOException {
        ChunkTable chunks = new ChunkTable(bytes, stbl);
        long[] places = new long[sizes.length];
        int sample = 0;
        for (long chunk = 0; chunk < chunks.count() && sample < sizes.length; chunk++) {
            cancel.check();
            long at = chunks.offset(chunk);
            long inside = chunks.samplesIn(chunk);
            for (long j = 0; j < inside && sample < sizes.length; j++, sample++) {
                places[sample] = at;
                at += sizes[sample];
            }
        }
        if (sample < sizes.length) {
            throw new BrokenMedia(MediaProblem.CORRUPT, "more samples than chunks hold");
        }
        return places;
    }

    private int bounded(long count) throws BrokenMedia {
        if (count > limit) {
            throw new BrokenMedia(MediaProblem.TOO_LARGE, "a text track of " + count + " cues");
        }
        return (int) count;
    }
}
