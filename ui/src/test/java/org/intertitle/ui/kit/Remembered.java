package org.intertitle.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What views remember in tests: kept as long as this object. */
public final class Remembered implements ViewMemory {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        if (value.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** Words in this language at standard measures. */
    public static Presentation presentation(Texts texts) {
        return presentation(texts, Measures.STANDARD);
    }

    /** Words in this language at these measures. */
    public static Presentation presentation(Texts texts, Measures measures) {
        return new Presentation(texts, measures, new Remembered());
    }
}
