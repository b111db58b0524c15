package org.intertitle.ui.palette;

import org.intertitle.ui.kit.ViewMemory;

import java.util.ArrayList;
import java.util.List;

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

    void used(String id) {
        List<String> ids = new ArrayList<>(ids());
        ids.remove(id);
        ids.addFirst(id);
        memory.put(KEY, String.join("\n", ids.subList(0, Math.min(KEPT, ids.size()))));
    }
}
