package org.intertitle.media.mp4;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.Extraction;
import org.intertitle.media.FileBytes;
import org.intertitle.media.SampleList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes out one text track, from the movie's tables and from all fragments. */
final class TextTrack {

    private static final int ENTRY_HEAD = 8;
    private static final int MAX_DESCRIPTION = 1 << 20;
    private static final int HOP = 512;

    private final FileBytes bytes;
    private final TopLevel top;
    private final Clock clock;
    private final MovieTrack track;
    private final Cancellation cancel;

    TextTrack(
            FileBytes bytes, TopLevel top, long timescale, MovieTrack track, Cancellation cancel) {
        this.bytes = bytes;
        this.top = top;
        this.clock = new Clock(timescale, track);
        this.track = track;
        this.cancel = cancel;
    }

    Extraction extract() throws IOException {
        boolean webVtt = track.draft().codec.equals("webvtt");
        SampleList list = new SampleList();
        WebVttCues cues = new WebVttCues(list);
        byte[] description = description(webVtt);
        List<MediaSample> samples = samples();
        bytes.stepping(HOP);
        for (MediaSample sample : samples) {
            cancel.check();
            byte[] data = list.admit(bytes, sample.at(), sample.size());
            long start = clock.ms(sample.time());
            long duration = clock.ms(sample.time() + sample.duration()) - start;
            if (webVtt) {
                cues.add(start, duration, data);
            } else if (!empty(data)) {
                list.add(start, duration, data, null);
            }
        }
        cues.finish();
        return new Extraction.Extracted(track.draft().codec, description, list.finish());
    }

    private List<MediaSample> samples() throws IOException {
        List<MediaSample> samples = new ArrayList<>();
        Box table = track.sampleTable();
        if (table != null && Boxes.child(bytes, table, "stts") != null) {
            samples.addAll(new SampleTable(bytes, table, cancel, SampleList.MAX_SAMPLES).read());
        }
        if (Boxes.child(bytes, top.moov(), "mvex") != null) {
            samples.addAll(new Fragments(bytes, top, track.draft().number, cancel).read());
        }
        return samples;
    }

    /** A tx3g sample that only fills the time between two cues. */
    private static boolean empty(byte[] data) {
        return data.length < 2 || (data[0] == 0 && data[1] == 0);
    }

    private byte[] description(boolean webVtt) throws IOException {
        Box entry = track.entry();
        if (entry == null || entry.size() < ENTRY_HEAD || entry.size() > MAX_DESCRIPTION) {
            return new byte[0];
        }
        if (!webVtt) {
            return bytes.bytes(entry.data() + ENTRY_HEAD, entry.size() - ENTRY_HEAD);
        }
        Boxes children = new Boxes(bytes, entry.data() + ENTRY_HEAD, entry.end());
        for (Box box = children.next(); box != null; box = children.next()) {
            if (box.is("vttC")) {
                return bytes.bytes(box.data(), box.size());
            }
        }
        return new byte[0];
    }
}
