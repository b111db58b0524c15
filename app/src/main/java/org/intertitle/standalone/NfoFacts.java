package org.intertitle.standalone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** What one element of an {@code .nfo} file tells; null where it is silent. */
record NfoFacts(
        Kind kind,
        @Nullable String title,
        @Nullable String showTitle,
        @Nullable Integer year,
        @Nullable Integer season,
        @Nullable Integer episode,
        @Nullable LocalDate aired,
        Map<String, String> ids) {

    /** The root element; a file that holds only a link has none. */
    enum Kind {
        MOVIE,
        SHOW,
        EPISODE,
        LINK
    }

    NfoFacts {
        ids = Map.copyOf(ids);
    }
}
