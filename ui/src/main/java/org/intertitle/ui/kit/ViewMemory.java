package org.intertitle.ui.kit;

import java.util.Optional;

/**
 * What views remember from one start to the next and what is no setting: widths and order of
 * columns, the last place, recent searches. Keys are dotted words. FX thread only; nothing waits
 * for a disk.
 */
public interface ViewMemory {
    Optional<String> text(String key);

    /** Remembers the value; an empty one is forgotten. */
    void put(String key, String value);
}
