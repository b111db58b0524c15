package org.intertitle.ui.help;

import org.intertitle.kernel.FoldedName;
import org.intertitle.ui.kit.Place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words on all pages, section by section: all of them must be in it, in any order; case and
 * accents do not matter. What names a page comes first, then what names a section. Pure.
 */
final class HelpSearch {
    private static final int MOST_WORDS = 16;
    private static final int MOST_HITS = 50;

    private HelpSearch() {}

    private record Found(int rank, Hit hit) {}

    /** A heading and what stands below it. */
    private record Section(PageText page, String id, String heading, String text) {}

    static List<Hit> find(String typed, Collection<PageText> pages) {
        List<String> words =
                Arrays.stream(FoldedName.fold(typed).split(" ", MOST_WORDS))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (PageText page : pages) {
            for (Section section : sections(page)) {
                add(found, section, words);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::hit)
                .limit(MOST_HITS)
                .toList();
    }

    private static void add(List<Found> found, Section section, List<String> words) {
        String title = FoldedName.fold(section.page().title());
        String heading = FoldedName.fold(section.heading());
        String whole = title + " " + heading + " " + FoldedName.fold(section.text());
        if (!words.stream().allMatch(whole::contains)) {
            return;
        }
        boolean first = section.heading().isEmpty();
        boolean named = words.stream().allMatch(title::contains);
        boolean headed = words.stream().allMatch(heading::contains);
        boolean within = words.stream().anyMatch(FoldedName.fold(section.text())::contains);
        if (named && !first && !within && !headed) {
            return;
        }
        int rank = named && first ? 0 : headed ? 1 : 2;
        Place.Help place = new Place.Help(section.page().page(), section.id());
        found.add(
                new Found(
                        rank,
                        new Hit(
                                place,
                                section.page().title(),
                                section.heading(),
                                Snippet.of(section.text(), words))));
    }

    private static List<Section> sections(PageText page) {
        List<Section> sections = new ArrayList<>();
        Section now = new Section(page, "", "", "");
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                sections.add(now);
                now = new Section(page, heading.id(), heading.text(), "");
            } else if (!(block instanceof Block.Picture)) {
                String text = block.text().replaceAll("\\s+", " ");
                now = new Section(page, now.id(), now.heading(), now.text() + " " + text);
            }
        }
        sections.add(now);
        return sections;
    }
}
