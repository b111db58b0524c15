package org.intertitle.updates;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** A newer version is there: since when, its page, and what is new by language. */
public record Notice(Version version, LocalDate date, URI page, Map<String, String> notes) {

    private static final String ELSE = "en";

    public Notice {
        notes = Map.copyOf(notes);
    }

    /** What is new in this language, or in English; may be empty. */
    public String notesIn(Locale locale) {
        return notes.getOrDefault(locale.getLanguage(), notes.getOrDefault(ELSE, ""));
    }
}
