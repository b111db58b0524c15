package org.intertitle.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A subtitle file as its format sees it: the id of the format, the line ending for what is written
 * anew, and all of its entries in file order. Immutable; writing an untouched document gives the
 * text that was read.
 */
public record SubtitleDocument(String format, LineEnding lineEnding, List<Entry> entries) {

    public SubtitleDocument {
        entries = List.copyOf(entries);
    }

    /** The cues in file order. */
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry instanceof Cue cue) {
                cues.add(cue);
            }
        }
        return cues;
    }

    /** The same document with each cue replaced by what {@code change} makes of it. */
    public SubtitleDocument mapCues(UnaryOperator<Cue> change) {
        List<Entry> changed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            changed.add(entry instanceof Cue cue ? change.apply(cue) : entry);
        }
        return new SubtitleDocument(format, lineEnding, changed);
    }
}
