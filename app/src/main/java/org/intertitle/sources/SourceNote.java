package org.intertitle.sources;

import java.util.List;

/** A code whose text lives in the bundles, and the values that the text names. */
public record SourceNote(String code, List<String> arguments) {

    public SourceNote {
        arguments = List.copyOf(arguments);
    }

    public static SourceNote of(String code, String... arguments) {
        return new SourceNote(code, List.of(arguments));
    }
}
