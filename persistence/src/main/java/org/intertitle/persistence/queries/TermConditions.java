package org.intertitle.persistence.queries;

import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.Moments;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.QueryFilter.Asked;
import org.intertitle.queries.QueryFilter.Comparison;
import org.intertitle.queries.QueryFilter.Term;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Each term of a filter as a condition on a title {@code t} or one of its videos {@code v}; values
 * are bound, never written into the text.
 */
record TermConditions(Instant now, StoredLanguages languages) {

    /** Whether the condition is on the title alone. */
    static boolean ofTitle(Term term) {
        return switch (term) {
            case QueryFilter.Kind _,
                    QueryFilter.Folder _,
                    QueryFilter.Year _,
                    QueryFilter.OfProfile _ ->
                    true;
            case QueryFilter.Not(Term not) -> ofTitle(not);
            default -> false;
        };
    }

    /** Whether the condition is on one wanted item. */
    static boolean ofItem(Term term) {
        return switch (term) {
            case QueryFilter.Missing _, QueryFilter.Because _, QueryFilter.Convertible _ -> true;
            case QueryFilter.Not(Term not) -> ofItem(not);
            default -> false;
        };
    }

    /**
     * The condition that some video of a title {@code t} is so, where the title's row says so by
     * what it sums up.
     */
    Optional<String> summedUp(Term term, Conditions into) {
        return switch (term) {
            case QueryFilter.Missing(var asked) when asked.equals(Asked.ANY) ->
                    Optional.of("(t.wanted > 0)");
            case QueryFilter.Quality(var comparison, int quality)
                    when comparison == Comparison.LESS ->
                    Optional.of(
                            "(t.quality is not null and t.quality < " + into.bind(quality) + ")");
            case QueryFilter.Added(var comparison, var age) when comparison == Comparison.LESS ->
                    Optional.of(
                            "(t.added is not null and t.added >= " + into.bind(edge(age)) + ")");
            default -> Optional.empty();
        };
    }

    /** The condition on one wanted item {@code x}. */
    String item(Term term, Conditions into) {
        return switch (term) {
            case QueryFilter.Not(Term not) -> opposite(item(not, into));
            case QueryFilter.Missing(var asked) -> ItemConditions.asked(asked, into, languages);
            case QueryFilter.Because(var reason) -> ItemConditions.because(reason, into);
            case QueryFilter.Convertible _ -> ItemConditions.convertible();
            default -> throw new IllegalArgumentException("not of an item: " + term);
        };
    }

    /** The condition on a title {@code t} and its video {@code v}. */
    String text(Term term, Conditions into) {
        return switch (term) {
            case QueryFilter.Not(Term not) -> opposite(text(not, into));
            case QueryFilter.Words words -> words(into.bind(words.folded()));
            case QueryFilter.Missing _,
                    QueryFilter.Because _,
                    QueryFilter.Convertible _,
                    QueryFilter.Stands _,
                    QueryFilter.Has _,
                    QueryFilter.Format _ ->
                    VideoSet.of(term, into, languages).orElseThrow().ofVideo();
            case QueryFilter.Group group ->
                    "v.releaseGroup is not null and lower(v.releaseGroup) = "
                            + into.bind(group.name());
            case QueryFilter.Kind kind -> kind(kind.kind(), into);
            case QueryFilter.Folder folder ->
                    "t.folderId + 0 in (select f.id from FolderEntity f where locate("
                            + into.bind(folder.folded())
                            + ", f.folded) > 0)";
            case QueryFilter.OfProfile profile -> profile(into.bind(profile.name()));
            case QueryFilter.Year year ->
                    "t.year " + sign(year.comparison()) + " " + into.bind(year.year());
            case QueryFilter.Quality quality ->
                    quality(quality.comparison(), into.bind(quality.quality()));
            case QueryFilter.Added added -> added(added, into);
            case QueryFilter.State state -> state(state, into);
        };
    }

    /** Also where the condition is neither true nor false, as with a year that is not known. */
    private static String opposite(String condition) {
        return "case when " + condition + " then 1 else 0 end = 0";
    }

    private static String words(String bound) {
        return "(locate(%s, t.folded) > 0 or locate(%s, v.folded) > 0)".formatted(bound, bound);
    }

    /** The worst is below a number where any is: nothing has to be grouped then. */
    private static String quality(Comparison comparison, String number) {
        String sidecars =
                "v.id in (select s.videoId from SubtitleEntity s where s.source = SIDECAR";
        return comparison == Comparison.LESS
                ? sidecars + " and s.quality < " + number + ")"
                : sidecars
                        + " group by s.videoId having min(s.quality) "
                        + sign(comparison)
                        + " "
                        + number
                        + ")";
    }

    /** The title's own profile, else its folder's, else the default one. */
    private static String profile(String name) {
        String named = "(select p.id from ProfileEntity p where p.nameKey = " + name + ")";
        return "(t.profileId in %s or t.profileId is null and t.folderId in (%s))"
                .formatted(
                        named,
                        "select f.id from FolderEntity f where coalesce(f.profileId,"
                                + " (select p.id from ProfileEntity p where p.isDefault = true))"
                                + " in "
                                + named);
    }

    private static String kind(String kind, Conditions into) {
        return switch (kind) {
            case "film" -> "t.kind = " + into.bind(TitleKind.FILM);
            case "series" -> "t.kind = " + into.bind(TitleKind.SERIES);
            case "anime" -> "t.anime = true";
            default -> throw new IllegalArgumentException("no kind of title: " + kind);
        };
    }

    private String state(QueryFilter.State term, Conditions into) {
        return switch (term.state()) {
            case "present" -> "v.state = " + into.bind(VideoState.PRESENT);
            case "offline" -> "v.state = " + into.bind(VideoState.OFFLINE);
            case "damaged" -> "v.state = " + into.bind(VideoState.DAMAGED);
            case "ignored" -> VideoSet.of(term, into, languages).orElseThrow().ofVideo();
            default -> throw new IllegalArgumentException("no state: " + term.state());
        };
    }

    private String added(QueryFilter.Added added, Conditions into) {
        Instant edge = edge(added.age());
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

    private Instant edge(Duration age) {
        return Moments.kept(now.minus(age));
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case EQUAL -> "=";
            case MORE -> ">";
        };
    }
}
