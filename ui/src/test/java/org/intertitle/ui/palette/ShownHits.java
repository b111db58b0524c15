package org.intertitle.ui.palette;

import javafx.scene.control.ListView;

import java.util.List;

/** What the list of a palette holds, for tests of the whole window. FX thread only. */
public final class ShownHits {
    private ShownHits() {}

    /** The names of the titles, in order. */
    public static List<String> titles(ListView<?> list) {
        return list.getItems().stream()
                .filter(Row.Hit.class::isInstance)
                .map(row -> ((Row.Hit) row).entry())
                .filter(entry -> entry.group() == Entry.Group.TITLES)
                .map(Entry::name)
                .toList();
    }
}
