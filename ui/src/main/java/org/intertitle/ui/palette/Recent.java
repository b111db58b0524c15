package org.intertitle.ui.palette;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ViewMemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was run from the palette lately, newest first; survives a restart. FX thread only. */
final class Recent {
    private static final String KEY = "recent.palette";
    private static final int KEPT = 8;

    private final ViewMemory memory;

    Recent(ViewMemory memory) {
        this.memory = memory;
    }

    /** Their ids. */
    List<String> ids() {
        return memory.text(KEY).stream()
                .flatMap(String::lines)
                .filter(id -> !id.isBlank())
                .limit(KEPT)
                .toList();
    }

    /** The titles among them. */
    Set<TitleId> titles() {
        return ids().stream()
                .flatMap(id -> Entries.titleOf(id).stream())
                .collect(Collectors.toSet());
    }

    void used(String id) {
        List<String> ids = new ArrayList<>(ids());
        ids.remove(id);
        ids.addFirst(id);
        memory.put(KEY, String.join("\n", ids.subList(0, Math.min(KEPT, ids.size()))));
    }
}
