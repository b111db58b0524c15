package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The groups of a grid and their headings, where there are any. FX thread only. */
record GridGroups(TitleLines lines, ListSelection<TitleId> selection, Texts texts) {

    /** Whether there are headings over groups. */
    boolean shown() {
        return !lines.headings().isEmpty();
    }

    /** How many titles each group has; without groups all are together. */
    List<Integer> sizes(int all) {
        return shown()
                ? lines.headings().stream().map(each -> each.group().count()).toList()
                : List.of(all);
    }

    /** The heading over this line, null where it begins no group. */
    TitleLine.@Nullable Heading headingAt(GridWalk walk, int line) {
        int group = shown() ? walk.groupAt(line) : -1;
        return group < 0 ? null : lines.headings().get(group);
    }

    /** A heading that selects its whole group. */
    GroupHeading heading() {
        return new GroupHeading(texts, each -> selection.toggleAll(lines.idsOf(each)));
    }
}
