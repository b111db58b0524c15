package org.intertitle.subtitle;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a subtitle file is. {@code format} and {@code encoding} are null where they could not be
 * told (pictures have no encoding); times in milliseconds, of the cues that are shown; {@code
 * firstText} without tags; {@code confidence} 0 to 1; {@code quality} 0 to 100.
 */
public record Inspection(
        @Nullable String format,
        @Nullable String encoding,
        boolean bom,
        @Nullable LineEnding lineEnding,
        int cues,
        long firstMs,
        long lastMs,
        String firstText,
        Language language,
        double confidence,
        boolean hearingImpaired,
        List<Problem> problems,
        int quality,
        boolean bitmap) {

    private static final int FEWEST = 3;
    private static final long SHORTEST_VIDEO_MS = 10 * 60_000L;

    /** A full subtitle has three to thirty cues a minute of video. */
    private static final double SPARSE_A_MINUTE = 1.0;

    public Inspection {
        problems = List.copyOf(problems);
    }

    /**
     * Whether only foreign parts are translated, by count and span: fewer than one cue a minute of
     * video, and not just the beginning of something that breaks off. {@code videoDurationMs} is 0
     * where it is not known; then the last cue stands for the end.
     */
    public boolean looksForced(long videoDurationMs) {
        long duration = videoDurationMs > 0 ? videoDurationMs : lastMs;
        if (bitmap || cues < FEWEST || duration < SHORTEST_VIDEO_MS || has(ProblemKind.STUB)) {
            return false;
        }
        long span = lastMs - firstMs;
        boolean breaksOff = firstMs < duration / 10 && span < duration / 7;
        return !breaksOff && cues * 60_000.0 / duration < SPARSE_A_MINUTE;
    }

    private boolean has(ProblemKind kind) {
        return problems.stream().anyMatch(problem -> problem.kind() == kind);
    }
}
