package org.intertitle.media.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the frames of all tracks between two times, in the order of their start. */
final class SampleFrames {

    private static final byte[] SILENT_OPUS = {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE};
    private static final byte[] NONE = {};

    private final List<SampleTrack> tracks;
    private final long stepMs;
    private final int frameBytes;

    /** Pictures and sound come every {@code stepMs}; pictures have at least so many bytes. */
    SampleFrames(List<SampleTrack> tracks, long stepMs, int frameBytes) {
        this.tracks = tracks;
        this.stepMs = stepMs;
        this.frameBytes = frameBytes;
    }

    List<SampleFrame> between(long fromMs, long toMs) {
        List<SampleFrame> frames = new ArrayList<>();
        for (int track = 0; track < tracks.size(); track++) {
            add(frames, track, fromMs, toMs);
        }
        frames.sort(Comparator.comparingLong(SampleFrame::startMs));
        return frames;
    }

    private void add(List<SampleFrame> frames, int track, long from, long to) {
        SampleTrack of = tracks.get(track);
        switch (of.codec()) {
            case H264, AAC, OPUS -> {
                for (long at = from; at < to; at += stepMs) {
                    byte[] data = content(of, (int) (at / stepMs));
                    frames.add(new SampleFrame(track, at, stepMs, data, NONE));
                }
            }
            case SUBRIP, ASS, WEBVTT -> addCues(frames, track, from, to);
            case PGS -> addPictures(frames, track, from, to);
            case VOBSUB -> {}
        }
    }

    private byte[] content(SampleTrack track, int number) {
        return switch (track.codec()) {
            case H264 -> GreyPicture.frame(number, frameBytes);
            case AAC -> SilentAac.frame(track.channels());
            default -> SILENT_OPUS;
        };
    }

    private void addCues(List<SampleFrame> frames, int track, long from, long to) {
        List<SampleCue> cues = tracks.get(track).cues();
        for (int i = 0; i < cues.size(); i++) {
            SampleCue cue = cues.get(i);
            if (cue.startMs() >= from && cue.startMs() < to) {
                String text = text(tracks.get(track).codec(), i, cue.text());
                String settings = cue.settings();
                byte[] aside = settings == null ? NONE : utf8(settings + "\n\n");
                long length = cue.endMs() - cue.startMs();
                frames.add(new SampleFrame(track, cue.startMs(), length, utf8(text), aside));
            }
        }
    }

    /** A display set that shows one object where a cue begins, and an empty one at its end. */
    private void addPictures(List<SampleFrame> frames, int track, long from, long to) {
        for (SampleCue cue : tracks.get(track).cues()) {
            if (cue.startMs() >= from && cue.startMs() < to) {
                frames.add(new SampleFrame(track, cue.startMs(), 0, displaySet(1), NONE));
                frames.add(new SampleFrame(track, cue.endMs(), 0, displaySet(0), NONE));
            }
        }
    }

    /** US patent 2009/0185789: a presentation composition of 720 by 576, and the end. */
    private static byte[] displaySet(int objects) {
        byte[] composition = {
            0x16, 0, 11, 2, (byte) 0xD0, 2, 0x40, 0x10, 0, 0, (byte) 0x80, 0, 0, (byte) objects
        };
        byte[] end = {(byte) 0x80, 0, 0};
        byte[] both = Arrays.copyOf(composition, composition.length + end.length);
        System.arraycopy(end, 0, both, composition.length, end.length);
        return both;
    }

    private static String text(SampleCodec codec, int number, String text) {
        return codec == SampleCodec.ASS
                ? number + ",0,Default,,0,0,0,," + text.replace("\n", "\\N")
                : text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
