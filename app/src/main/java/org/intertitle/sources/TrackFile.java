package org.intertitle.sources;

import org.intertitle.media.Extraction;
import org.intertitle.media.Sample;
import org.intertitle.subtitle.TimedPayload;
import org.intertitle.subtitle.TrackText;

import java.util.List;

/** A text track as the file that it would be: in its own format, UTF-8, LF. Thread-safe. */
public final class TrackFile {

    private TrackFile() {}

    public static byte[] of(Extraction.Extracted text) {
        List<TimedPayload> blocks = text.samples().stream().map(TrackFile::payload).toList();
        return switch (text.codec()) {
            case "ass", "ssa" -> TrackText.ass(text.codecPrivate(), blocks);
            case "webvtt" -> TrackText.webVtt(text.codecPrivate(), blocks);
            case "mov_text" -> TrackText.tx3g(blocks);
            default -> TrackText.srt(blocks);
        };
    }

    private static TimedPayload payload(Sample sample) {
        return new TimedPayload(
                sample.startMs(), sample.durationMs(), sample.data(), sample.addition());
    }
}
