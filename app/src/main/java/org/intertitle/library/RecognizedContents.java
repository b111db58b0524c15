package org.intertitle.library;

import java.util.Map;

/** The {@code .nfo} files that a scan read in a folder, by decoded name. Copies no bytes. */
public record RecognizedContents(Map<String, byte[]> nfo) {

    public static final RecognizedContents NONE = new RecognizedContents(Map.of());

    public RecognizedContents {
        nfo = Map.copyOf(nfo);
    }
}
