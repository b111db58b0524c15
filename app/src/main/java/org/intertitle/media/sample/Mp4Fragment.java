package org.intertitle.media.sample;

import java.util.ArrayList;
import java.util.List;

/** One movie fragment (ISO/IEC 14496-12, 8.8.4) over the samples of each track. */
final class Mp4Fragment {

    private static final int BASE_IS_MOOF = 0x20000;
    private static final int OFFSET_DURATION_SIZE = 0x301;

    private final int number;
    private final List<List<Mp4Sample>> samples;

    Mp4Fragment(int number, List<List<Mp4Sample>> samples) {
        this.number = number;
        this.samples = samples;
    }

    /** The fragment's box; the content follows right behind it. */
    byte[] moof() {
        int length = moof(0).length;
        return moof(length + 8);
    }

    private byte[] moof(int contentAt) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(BoxBytes.full("mfhd", 0, 0, new BoxBytes().u32(number).toBytes()));
        int at = contentAt;
        for (int track = 0; track < samples.size(); track++) {
            List<Mp4Sample> own = samples.get(track);
            if (!own.isEmpty()) {
                parts.add(traf(track + 1, own, at));
                at += own.stream().mapToInt(sample -> sample.data().length).sum();
            }
        }
        return BoxBytes.box("moof", parts.toArray(byte[][]::new));
    }

    private static byte[] traf(int track, List<Mp4Sample> samples, int at) {
        byte[] header = new BoxBytes().u32(track).toBytes();
        byte[] time = new BoxBytes().u64(samples.getFirst().startMs()).toBytes();
        BoxBytes run = new BoxBytes().u32(samples.size()).u32(at);
        for (Mp4Sample sample : samples) {
            run.u32(sample.durationMs()).u32(sample.data().length);
        }
        return BoxBytes.box(
                "traf",
                BoxBytes.full("tfhd", 0, BASE_IS_MOOF, header),
                BoxBytes.full("tfdt", 1, 0, time),
                BoxBytes.full("trun", 0, OFFSET_DURATION_SIZE, run.toBytes()));
    }
}
