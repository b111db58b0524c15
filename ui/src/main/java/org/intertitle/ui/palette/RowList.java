package org.intertitle.ui.palette;

import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.palette.Entry.Group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Orders entries under their headings, the best match first in each. Pure. */
final class RowList {
    private static final int MOST_OF_A_GROUP = 6;

    private final Texts texts;

    RowList(Texts texts) {
        this.texts = texts;
    }

    /** Titles, and for which text they were found. */
    record Found(String text, List<Entry> entries) {
        static final Found NOTHING = new Found("", List.of());
    }

    private record Fit(Entry entry, Match match) {}

    /** All that there is, what was used lately first. */
    List<Row> everything(List<Entry> recent, List<Entry> present) {
        Set<String> shown = new HashSet<>();
        recent.forEach(entry -> shown.add(entry.id()));
        List<Fit> all = new ArrayList<>();
        Match none = new Match(Match.Rank.PREFIX, 0, List.of());
        recent.forEach(entry -> all.add(new Fit(entry.in(Group.RECENT), none)));
        present.stream()
                .filter(entry -> !shown.contains(entry.id()))
                .forEach(entry -> all.add(new Fit(entry, none)));
        return rows(all, Integer.MAX_VALUE);
    }

    /**
     * What fits the typed text. Letters that are merely scattered over a name count only where
     * nothing fits better.
     */
    List<Row> fitting(String typed, List<Entry> present, Found titles, Entry search) {
        List<Fit> fits = new ArrayList<>();
        present.forEach(
                entry -> Match.of(typed, entry.name()).ifPresent(m -> fits.add(new Fit(entry, m))));
        List<Fit> found =
                titles.entries().stream()
                        .flatMap(title -> found(typed, title, titles.text().equals(typed)))
                        .toList();
        boolean close =
                Stream.concat(fits.stream(), found.stream())
                        .anyMatch(fit -> fit.match().rank() != Match.Rank.SUBSEQUENCE);
        fits.removeIf(fit -> close && fit.match().rank() == Match.Rank.SUBSEQUENCE);
        fits.sort(Comparator.comparing(Fit::match));
        fits.addAll(found);
        fits.add(new Fit(search, new Match(Match.Rank.PREFIX, 0, List.of())));
        return rows(fits, MOST_OF_A_GROUP);
    }

    /** Titles come ranked; of those found for an older text only what still fits stays. */
    private static Stream<Fit> found(String typed, Entry title, boolean fresh) {
        Match otherwise = new Match(Match.Rank.INFIX, 0, List.of());
        return Match.of(typed, title.name())
                .or(() -> fresh ? Optional.of(otherwise) : Optional.empty())
                .map(match -> new Fit(title, match))
                .stream();
    }

    private List<Row> rows(List<Fit> fits, int most) {
        Map<Group, List<Row>> groups = new EnumMap<>(Group.class);
        for (Fit fit : fits) {
            List<Row> group = groups.computeIfAbsent(fit.entry().group(), _ -> new ArrayList<>());
            if (fit.entry().group() == Group.TITLES || group.size() < most) {
                group.add(new Row.Hit(fit.entry(), fit.match().spans()));
            }
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, hits) -> {
            rows.add(new Row.Heading(texts.text("palette.group." + Wording.lower(group))));
            rows.addAll(hits);
        });
        return rows;
    }
}
