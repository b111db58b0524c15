package org.intertitle.library;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles, over all videos of a library folder, what single names leave open: where some files of a
 * series name its year and others don't, all belong to that year. Pure.
 */
public final class RecognizedTitles {

    private RecognizedTitles() {}

    /** The same videos in the same order, their titles settled. */
    public static List<Recognized> settle(List<Recognized> recognized) {
        Map<RecognizedTitle.Key, Set<Integer>> years = new HashMap<>();
        for (Recognized each : recognized) {
            if (each instanceof Recognized.Known known && known.title().year() != null) {
                years.computeIfAbsent(open(known.title()), key -> new HashSet<>())
                        .add(known.title().year());
            }
        }
        return years.isEmpty()
                ? recognized
                : recognized.stream().map(each -> settled(each, years)).toList();
    }

    private static RecognizedTitle.Key open(RecognizedTitle title) {
        RecognizedTitle.Key key = title.key();
        return new RecognizedTitle.Key(key.location(), key.kind(), key.foldedName(), null);
    }

    private static Recognized settled(
            Recognized recognized, Map<RecognizedTitle.Key, Set<Integer>> years) {
        return recognized instanceof Recognized.Known known
                        && known.title().kind() == TitleKind.SERIES
                        && known.title().year() == null
                ? with(known, years.getOrDefault(open(known.title()), Set.of()))
                : recognized;
    }

    private static Recognized with(Recognized.Known known, Set<Integer> years) {
        @Nullable Integer year = years.size() == 1 ? years.iterator().next() : null;
        RecognizedTitle title = known.title();
        return new Recognized.Known(
                new RecognizedTitle(
                        title.kind(),
                        title.anime(),
                        title.name(),
                        year,
                        title.ids(),
                        title.location()),
                known.numbers(),
                known.release());
    }
}
