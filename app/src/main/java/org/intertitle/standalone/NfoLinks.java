package org.intertitle.standalone;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links to databases in an {@code .nfo} file: alone in it, or behind the elements. */
final class NfoLinks {

    private NfoLinks() {}

    /** Adds the ids of links to the first facts, or as facts of their own where there are none. */
    static void add(String text, List<NfoFacts> found) {
        Map<String, String> ids = new HashMap<>();
        put(ids, "imdb", imdb(text));
        put(ids, "tmdb", number(text, "themoviedb.org/movie/"));
        put(ids, "tmdb", number(text, "themoviedb.org/tv/"));
        put(ids, "tvdb", number(text, "thetvdb.com/?tab=series&id="));
        put(ids, "tvdb", number(text, "thetvdb.com/dereferrer/series/"));
        if (ids.isEmpty()) {
            return;
        }
        if (found.isEmpty()) {
            found.add(new NfoFacts(NfoFacts.Kind.LINK, null, null, null, null, null, null, ids));
        } else if (found.getFirst().kind() != NfoFacts.Kind.EPISODE) {
            found.set(0, with(found.getFirst(), ids));
        }
    }

    private static NfoFacts with(NfoFacts facts, Map<String, String> ids) {
        Map<String, String> all = new HashMap<>(ids);
        all.putAll(facts.ids());
        return new NfoFacts(
                facts.kind(),
                facts.title(),
                facts.showTitle(),
                facts.year(),
                facts.season(),
                facts.episode(),
                facts.aired(),
                all);
    }

    private static void put(Map<String, String> ids, String site, @Nullable String id) {
        if (id != null) {
            ids.putIfAbsent(site, id);
        }
    }

    private static @Nullable String imdb(String text) {
        String number = number(text, "imdb.com/title/tt");
        return number == null ? null : "tt" + number;
    }

    private static @Nullable String number(String text, String before) {
        int from = text.indexOf(before);
        if (from < 0) {
            return null;
        }
        int start = from + before.length();
        int end = start;
        while (end < text.length() && end < start + 12 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == start ? null : text.substring(start, end);
    }
}
