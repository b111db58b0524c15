package org.intertitle.library;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Which episodes of its series a video holds. Season 0 are the specials; {@code absolute} counts
 * through all seasons, as anime does; {@code date} names an episode of a daily show. Empty for a
 * film.
 */
public record EpisodeNumbers(
        @Nullable Integer season,
        List<Integer> episodes,
        List<Integer> absolute,
        @Nullable LocalDate date,
        @Nullable String name) {

    /** A film's: nothing. */
    public static final EpisodeNumbers NONE =
            new EpisodeNumbers(null, List.of(), List.of(), null, null);

    public EpisodeNumbers {
        episodes = List.copyOf(episodes);
        absolute = List.copyOf(absolute);
    }
}
