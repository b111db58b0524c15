package org.intertitle.subtitle;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * A document in another format and how often what could not be kept was met, by code: {@code
 * animation}, {@code class}, {@code colour}, {@code comment}, {@code cue_settings}, {@code
 * drawing}, {@code duplicate}, {@code effect}, {@code empty}, {@code font}, {@code header}, {@code
 * karaoke}, {@code language}, {@code position}, {@code ruby}, {@code strike}, {@code styles},
 * {@code voice}.
 */
public record Converted(SubtitleDocument document, SortedMap<String, Integer> losses) {

    public Converted {
        losses = Collections.unmodifiableSortedMap(losses);
    }

    /** The codes of what was lost, sorted. */
    public List<String> lost() {
        return List.copyOf(losses.keySet());
    }
}
