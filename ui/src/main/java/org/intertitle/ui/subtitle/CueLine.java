package org.intertitle.ui.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * One cue as the table shows it; times in milliseconds as the file tells them ({@code endMs} is -1
 * for a picture whose end is not told), {@code raw} with the markup of its format, {@code style} of
 * ASS alone. {@code worst} is the worst of its problems, {@code doubtful} where they lie.
 * Immutable.
 */
public record CueLine(
        int number,
        long startMs,
        long endMs,
        String text,
        String raw,
        String style,
        @Nullable Severity worst,
        Set<CueValue> doubtful) {

    public CueLine {
        doubtful = Set.copyOf(doubtful);
    }

    /** A picture: times alone. */
    public static CueLine picture(int number, long startMs, long endMs) {
        return new CueLine(number, startMs, endMs, "", "", "", null, Set.of());
    }

    public boolean ends() {
        return endMs >= 0;
    }

    public long durationMs() {
        return endMs - startMs;
    }

    /** Characters a second, rounded; 0 where nothing is read or the times are no span. */
    public int charactersPerSecond() {
        long duration = durationMs();
        int letters = text.codePointCount(0, text.length()) - lines() + 1;
        return !ends() || duration <= 0 || text.isEmpty()
                ? 0
                : (int) Math.min(9999, Math.round(letters * 1000.0 / duration));
    }

    private int lines() {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    String shown(boolean marked) {
        return marked ? raw : text;
    }
}
