package org.intertitle.release;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a name says, in guessit's words and values; null or empty where it says nothing. {@code
 * longTitle} is the title together with what tells works apart but is not part of guessit's title
 * (a part, a country); {@code ids} are those in brackets ({@code imdb}, {@code tmdb}, {@code
 * tvdb}); {@code yearInTitle} tells whether the year stands before the numbers of an episode, as a
 * series' own does. Immutable.
 */
public record ReleaseName(
        Type type,
        @Nullable String title,
        @Nullable String longTitle,
        @Nullable Integer year,
        boolean yearInTitle,
        @Nullable Integer season,
        List<Integer> episode,
        List<Integer> absoluteEpisode,
        @Nullable LocalDate date,
        @Nullable String episodeTitle,
        @Nullable Integer part,
        @Nullable String releaseGroup,
        @Nullable String screenSize,
        @Nullable String source,
        @Nullable String videoCodec,
        List<String> audioCodec,
        @Nullable String audioChannels,
        @Nullable String streamingService,
        @Nullable String edition,
        List<Language> language,
        List<Language> subtitleLanguage,
        @Nullable Integer properCount,
        @Nullable Integer version,
        @Nullable String crc32,
        List<String> other,
        Map<String, String> ids) {

    /** Whether the name is a film's or that of one or more episodes. */
    public enum Type {
        MOVIE,
        EPISODE
    }

    /** Whether the name numbers or dates an episode, or only sounds like one. */
    public boolean numbered() {
        return !episode.isEmpty() || !absoluteEpisode.isEmpty() || date != null;
    }
}
