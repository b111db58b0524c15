package org.intertitle.sources;

import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;
import org.intertitle.library.Video;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What a person should look at before a sidecar is taken for this video. Pure. */
final class Doubts {

    /** Short texts tell less, and their confidence is but a lead over the next language. */
    private static final int ENOUGH_CUES = 10;

    private static final double SURE_OF_FEW = 0.6;
    private static final long PAST_THE_END_MS = 60_000;

    private Doubts() {}

    /** The first doubt about a sidecar, null where there is none. */
    static @Nullable SourceNote about(Video video, Subtitle subtitle) {
        TextFacts text = subtitle.text();
        if (text == null) {
            return null;
        }
        boolean toldByText =
                subtitle.played() == null || !subtitle.played().language().determined();
        if (toldByText
                && text.language().equals(subtitle.language())
                && text.cues() < ENOUGH_CUES
                && text.confidence() < SURE_OF_FEW) {
            return SourceNote.of(
                    "language_uncertain",
                    text.language().tag(),
                    String.format(Locale.ROOT, "%.0f", text.confidence() * 100));
        }
        Long duration = video.durationMs();
        return duration != null && text.lastMs() > duration + PAST_THE_END_MS
                ? SourceNote.of(
                        "longer_than_video", Long.toString(text.lastMs()), Long.toString(duration))
                : null;
    }
}
