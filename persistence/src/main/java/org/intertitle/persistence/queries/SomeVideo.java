package org.intertitle.persistence.queries;

import org.intertitle.queries.QueryFilter.Words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The condition that a title {@code t} has one video which is all that is asked, and in whose text
 * or the title's each of some words occurs. A word need not be looked for in each pair of title and
 * video: titles are read once, videos are read once.
 *
 * @param words names of bound values, of which there is at least one
 * @param rest what else is asked of the video {@code v}; may be empty
 */
record SomeVideo(List<String> words, Conditions rest) {

    private static final String VIDEOS = "select v.titleId from VideoEntity v where ";

    static SomeVideo of(List<Words> asked, Conditions rest) {
        return new SomeVideo(asked.stream().map(words -> rest.bind(words.folded())).toList(), rest);
    }

    /** A title {@code t} that is in a set which may be large. */
    static String among(String ids) {
        // The sum keeps SQLite from looking each of the set up in the table and sorting them all:
        // it reads the titles in their order instead.
        return "t.id + 0 in (" + ids + ")";
    }

    String ofTitle() {
        String some = rest.isEmpty() ? "t.videos > 0" : among(VIDEOS + rest.text());
        String byTitle = all("locate(%s, t.folded) > 0") + " and " + some;
        String byVideo = among(VIDEOS + all("locate(%s, v.folded) > 0") + further());
        return words.size() == 1
                ? "(%s or %s)".formatted(byTitle, byVideo)
                : "(%s or %s or %s)".formatted(byTitle, byVideo, mixed());
    }

    /** Some words are the title's, others the video's. */
    private String mixed() {
        String any =
                words.stream()
                        .map(word -> "locate(%s, t.folded) > 0".formatted(word))
                        .collect(Collectors.joining(" or "));
        return "(%s) and exists (select 1 from VideoEntity v where v.titleId = t.id and %s%s)"
                .formatted(
                        any,
                        all("(locate(%1$s, t.folded) > 0 or locate(%1$s, v.folded) > 0)"),
                        further());
    }

    private String all(String condition) {
        return words.stream().map(condition::formatted).collect(Collectors.joining(" and "));
    }

    private String further() {
        return rest.isEmpty() ? "" : " and " + rest.text();
    }
}
