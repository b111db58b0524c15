package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.intertitle.kernel.TitleId;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The title under the cursor: it stays as long as it is listed, and where it goes the cursor stays
 * at its place. FX thread only.
 */
final class TitleCursor {
    private final ObjectProperty<@Nullable TitleId> title = new SimpleObjectProperty<>();
    private List<TitleId> listed = List.of();
    private boolean letGo;

    TitleCursor() {
        title.subscribe(next -> letGo = letGo && next == null);
    }

    ObjectProperty<@Nullable TitleId> title() {
        return title;
    }

    /** Stands on no title until one is chosen. */
    void letGo() {
        letGo = true;
        title.set(null);
    }

    /**
     * Takes over another list. A title that is not in it gives way to the one that stood next to
     * it, or to the first where the list is {@code anew}: the answer to another question.
     */
    void keep(List<TitleId> ids, boolean anew) {
        TitleId present = title.get();
        List<TitleId> before = listed;
        listed = List.copyOf(ids);
        if (ids.isEmpty()) {
            title.set(null);
        } else if (present == null) {
            title.set(letGo ? null : ids.getFirst());
        } else if (!ids.contains(present)) {
            title.set(anew ? ids.getFirst() : beside(before.indexOf(present), before, ids));
        }
    }

    /** The next of those that are left, or the last before. */
    private static TitleId beside(int at, List<TitleId> before, List<TitleId> ids) {
        Set<TitleId> left = new HashSet<>(ids);
        return before.stream()
                .skip(at + 1L)
                .filter(left::contains)
                .findFirst()
                .or(() ->
                        before.subList(0, Math.max(0, at)).reversed().stream()
                                .filter(left::contains)
                                .findFirst())
                .orElse(ids.getFirst());
    }
}
