package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.Moments;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.QueryFilter.Comparison;
import org.intertitle.queries.QueryFilter.Term;

import java.time.Duration;
import java.time.Instant;

/**
 * The terms of a filter as conditions on a title {@code t} and one of its videos {@code v}; values
 * are bound, never written into the text. What a video's subtitles and wanted items must be is
 * asked as a set of videos, read once from one index, and not anew for each video.
 */
record FilterTerms(QueryFilter filter, Instant now) {

    private static final String LACKING = "w.state in (WANTED, WORKING) and w.ignored = false";

    /** Conditions on the title alone. */
    void titleTerms(Conditions into) {
        filter.terms().stream()
                .filter(FilterTerms::ofTitle)
                .forEach(term -> into.add(condition(term, into)));
    }

    /** Conditions on one of its videos, some together with the title. */
    void videoTerms(Conditions into) {
        filter.terms().stream()
                .filter(term -> !ofTitle(term))
                .forEach(term -> into.add(condition(term, into)));
    }

    /** Whether some condition needs a title and its video together. */
    boolean mixed() {
        return filter.terms().stream().anyMatch(term -> term instanceof QueryFilter.Words);
    }

    private static boolean ofTitle(Term term) {
        return switch (term) {
            case QueryFilter.Kind _, QueryFilter.Folder _, QueryFilter.Year _ -> true;
            case QueryFilter.Words _,
                    QueryFilter.Missing _,
                    QueryFilter.Has _,
                    QueryFilter.Quality _,
                    QueryFilter.Added _,
                    QueryFilter.State _ ->
                    false;
        };
    }

    private String condition(Term term, Conditions into) {
        return switch (term) {
            case QueryFilter.Words words -> words(into.bind(words.folded()));
            case QueryFilter.Missing missing -> missing(missing.language(), into);
            case QueryFilter.Has has ->
                    "v.id in (select s.videoId from SubtitleEntity s where "
                            + new LanguageCondition(has.language()).text("s.language", into)
                            + ")";
            case QueryFilter.Kind kind -> kind(kind.kind(), into);
            case QueryFilter.Folder folder ->
                    "t.folderId in (select f.id from FolderEntity f where locate("
                            + into.bind(folder.folded())
                            + ", f.folded) > 0)";
            case QueryFilter.Year year ->
                    "t.year " + sign(year.comparison()) + " " + into.bind(year.year());
            case QueryFilter.Quality quality ->
                    quality(sign(quality.comparison()) + " " + into.bind(quality.quality()));
            case QueryFilter.Added added -> added(added, into);
            case QueryFilter.State state -> state(state.state(), into);
        };
    }

    private static String words(String bound) {
        return "(locate(%s, t.folded) > 0 or locate(%s, v.folded) > 0)".formatted(bound, bound);
    }

    private static String quality(String compared) {
        return "v.id in (select s.videoId from SubtitleEntity s where s.source = SIDECAR"
                + " group by s.videoId having min(s.quality) "
                + compared
                + ")";
    }

    private static String missing(Language language, Conditions into) {
        String which =
                language.determined()
                        ? " and " + new LanguageCondition(language).text("w.language", into)
                        : "";
        return "v.id in (select w.videoId from WantedEntity w where " + LACKING + which + ")";
    }

    private static String kind(String kind, Conditions into) {
        return switch (kind) {
            case "film" -> "t.kind = " + into.bind(TitleKind.FILM);
            case "series" -> "t.kind = " + into.bind(TitleKind.SERIES);
            case "anime" -> "t.anime = true";
            default -> throw new IllegalArgumentException("no kind of title: " + kind);
        };
    }

    private static String state(String state, Conditions into) {
        return switch (state) {
            case "present" -> "v.state = " + into.bind(VideoState.PRESENT);
            case "offline" -> "v.state = " + into.bind(VideoState.OFFLINE);
            case "damaged" -> "v.state = " + into.bind(VideoState.DAMAGED);
            case "ignored" ->
                    "v.id in (select w.videoId from WantedEntity w where w.ignored = true)";
            default -> throw new IllegalArgumentException("no state: " + state);
        };
    }

    private String added(QueryFilter.Added added, Conditions into) {
        Instant edge = Moments.kept(now.minus(added.age()));
        return switch (added.comparison()) {
            case LESS -> "v.added >= " + into.bind(edge);
            case MORE -> "v.added < " + into.bind(edge);
            case EQUAL ->
                    "v.added >= "
                            + into.bind(edge.minus(Duration.ofDays(1)))
                            + " and v.added < "
                            + into.bind(edge);
        };
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case EQUAL -> "=";
            case MORE -> ">";
        };
    }
}
