package org.intertitle.persistence.queries;

import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.QueryFilter.Term;

import java.util.Optional;

/**
 * The videos of which some wanted item {@code x} or some subtitle {@code s} is as a term asks; read
 * once from one index, and not anew for each video.
 */
record VideoSet(String entity, String alias, String condition) {

    /** The set that a term asks for; empty where it asks for something else, or an opposite. */
    static Optional<VideoSet> of(Term term, Conditions into, StoredLanguages languages) {
        return switch (term) {
            case QueryFilter.Missing(var asked) ->
                    lacking(ItemConditions.asked(asked, into, languages));
            case QueryFilter.Because(var reason) -> lacking(ItemConditions.because(reason, into));
            case QueryFilter.Convertible _ -> lacking(ItemConditions.convertible());
            case QueryFilter.Stands(var state, var asked) ->
                    wanted(
                            "x.state = "
                                    + into.bind(state)
                                    + " and "
                                    + ItemConditions.asked(asked, into, languages));
            case QueryFilter.State(String state) when state.equals("ignored") ->
                    wanted("x.ignored = true");
            case QueryFilter.Has(var language) ->
                    subtitle("s.language in " + into.bind(languages.subtitles(language)));
            case QueryFilter.Format(var formats) -> subtitle("s.format in " + into.bind(formats));
            default -> Optional.empty();
        };
    }

    private static Optional<VideoSet> lacking(String condition) {
        return wanted(ItemConditions.LACKING + " and " + condition);
    }

    private static Optional<VideoSet> wanted(String condition) {
        return Optional.of(new VideoSet("WantedEntity", "x", condition));
    }

    private static Optional<VideoSet> subtitle(String condition) {
        return Optional.of(new VideoSet("SubtitleEntity", "s", condition));
    }

    /** Holds for a video {@code v} of the set. */
    String ofVideo() {
        return "v.id in (select %s.videoId from %s %s where %s)"
                .formatted(alias, entity, alias, condition);
    }

    /** Holds for a title {@code t} that has a video of the set. */
    String ofTitle() {
        return SomeVideo.among(
                "select %s.titleId from %s %s where %s".formatted(alias, entity, alias, condition));
    }
}
