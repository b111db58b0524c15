package org.intertitle.media.sample;

import org.intertitle.media.TrackType;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The samples of one track between two times; text gets empty samples where nothing is shown. */
final class Mp4Samples {

    private static final byte[] NO_TEXT = {0, 0};

    private Mp4Samples() {}

    static List<Mp4Sample> between(List<SampleTrack> tracks, int track, long from, long to) {
        SampleTrack of = tracks.get(track);
        SampleFrames frames = new SampleFrames(List.of(of), 1000, 0);
        List<Mp4Sample> samples = new ArrayList<>();
        if (of.codec().type() == TrackType.SUBTITLE) {
            fill(samples, frames.between(from, to), from, to);
        } else {
            for (SampleFrame frame : frames.between(from, to)) {
                long length = Math.min(frame.durationMs(), to - frame.startMs());
                samples.add(new Mp4Sample(frame.startMs(), length, frame.data()));
            }
        }
        return samples;
    }

    private static void fill(List<Mp4Sample> samples, List<SampleFrame> cues, long from, long to) {
        long now = from;
        for (SampleFrame cue : cues) {
            if (cue.startMs() > now) {
                samples.add(new Mp4Sample(now, cue.startMs() - now, NO_TEXT));
            }
            samples.add(new Mp4Sample(cue.startMs(), cue.durationMs(), text(cue.data())));
            now = cue.startMs() + cue.durationMs();
        }
        if (now < to) {
            samples.add(new Mp4Sample(now, to - now, NO_TEXT));
        }
    }

    private static byte[] text(byte[] utf8) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(utf8.length >> 8);
        out.write(utf8.length);
        out.writeBytes(utf8);
        return out.toByteArray();
    }
}
