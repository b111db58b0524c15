package org.intertitle.ui.library;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGroups.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The titles as lines under the headings of their groups, and the way from a title's place among
 * all to its line and back. FX thread only.
 */
final class TitleLines {
    private final ObservableList<TitleLine> lines = FXCollections.observableArrayList();
    private List<TitleLine.Heading> headings = List.of();
    private List<TitleId> ids = List.of();
    private boolean changing;
    private boolean anew;

    /**
     * Takes over what was found; the ids are in the order of the groups. {@code other} where it
     * answers another question than what was shown before.
     */
    void show(List<TitleId> found, List<Group> groups, boolean other) {
        List<TitleLine.Heading> next = headings(groups);
        if (found.equals(ids) && next.equals(headings)) {
            return;
        }
        anew = other;
        ids = found;
        headings = next;
        List<TitleLine> all = new ArrayList<>(found.size() + next.size());
        int heading = 0;
        for (int index = 0; index < found.size(); index++) {
            if (heading < next.size() && next.get(heading).from() == index) {
                all.add(next.get(heading++));
            }
            all.add(new TitleLine.Item(found.get(index), index));
        }
        changing = true;
        lines.setAll(all);
        changing = false;
    }

    /** Whether other lines are being taken over: what lists choose meanwhile nobody chose. */
    boolean changing() {
        return changing;
    }

    private static List<TitleLine.Heading> headings(List<Group> groups) {
        List<TitleLine.Heading> headings = new ArrayList<>();
        int from = 0;
        for (Group group : groups) {
            if (group.count() > 0) {
                headings.add(new TitleLine.Heading(group, from));
                from += group.count();
            }
        }
        return headings;
    }

    /** Whether the lines answer another question than those before; else only some changed. */
    boolean anew() {
        return anew;
    }

    /** All ids in order, as they were taken over. */
    List<TitleId> ids() {
        return ids;
    }

    ObservableList<TitleLine> lines() {
        return lines;
    }

    List<TitleLine.Heading> headings() {
        return headings;
    }

    /** The ids of a group, in their order. */
    List<TitleId> idsOf(TitleLine.Heading heading) {
        return ids.subList(heading.from(), Math.min(heading.to(), ids.size()));
    }

    /** The heading over the title at this place among all; empty without groups. */
    Optional<TitleLine.Heading> headingOf(int index) {
        return headings.stream()
                .filter(each -> each.from() <= index && index < each.to())
                .findFirst();
    }

    /** The line of the title at this place among all; −1 for no place. */
    int lineOf(int index) {
        if (index < 0 || index >= ids.size()) {
            return -1;
        }
        return index + (int) headings.stream().filter(each -> each.from() <= index).count();
    }

    /**
     * The place of the title on a line; on a heading that of the title below it, or above it where
     * the way leads up and there is one.
     */
    int indexAt(int line, boolean up) {
        if (line < 0 || line >= lines.size()) {
            return -1;
        }
        return switch (lines.get(line)) {
            case TitleLine.Item item -> item.index();
            case TitleLine.Heading heading ->
                    up && heading.from() > 0 ? heading.from() - 1 : heading.from();
        };
    }
}
