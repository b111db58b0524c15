package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one player reads out of sidecar names, and what to write so that it does. */
interface PlayerPresetRules {

    Set<String> extensions();

    /** Folders beside the video, in lower case, that it looks into. */
    Set<String> subFolders();

    /** What stands behind the video's base name, in lower case; null where it is not loaded. */
    @Nullable PlayedAs read(String rest);

    /** The code that it knows the language by; empty for none. */
    String code(Language language);

    /** The words to write, in order. */
    default List<String> tags(Language language, boolean forced, boolean hearingImpaired) {
        List<String> tags = new ArrayList<>();
        String code = language.determined() ? code(language) : "";
        if (!code.isEmpty()) {
            tags.add(code);
        }
        if (forced) {
            tags.add("forced");
        }
        if (hearingImpaired) {
            tags.add("sdh");
        }
        return tags;
    }

    /** Whether a label goes behind the tags instead of before them. */
    default boolean labelLast() {
        return false;
    }
}
