package org.intertitle.subtitle;

/**
 * One cue: times in milliseconds (as the file says them, so the end may lie before the start) and
 * text in the markup of its format with lines parted by {@code \n}. Immutable; a changed copy is
 * written anew, an unchanged one exactly as it was read.
 */
public record Cue(long startMs, long endMs, String text, CueDetails details, CueSource source)
        implements Entry {

    /** A new cue without anything that belongs to one format. */
    public Cue(long startMs, long endMs, String text) {
        this(startMs, endMs, text, CueDetails.NONE, CueSource.NEW);
    }

    /** The same cue at other times. */
    public Cue withTimes(long newStartMs, long newEndMs) {
        return new Cue(newStartMs, newEndMs, text, details, source.changed());
    }

    /** The same cue with another text. */
    public Cue withText(String newText) {
        return new Cue(startMs, endMs, newText, details, source.changed());
    }

    /** How long it is shown; negative where the times are reversed. */
    public long durationMs() {
        return endMs - startMs;
    }
}
