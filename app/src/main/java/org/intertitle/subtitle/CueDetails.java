package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** What one format knows of a cue besides its times and its text. Immutable. */
public sealed interface CueDetails {

    /** Nothing more than times and text. */
    CueDetails NONE = new None();

    /** A cue of a format without fields of its own. */
    record None() implements CueDetails {}

    /** SubRip: the number line as written (null where there is none) and what follows the times. */
    record SubRip(@Nullable String number, String coordinates) implements CueDetails {}

    /** WebVTT: the identifier line (null where there is none) and the cue settings. */
    record Vtt(@Nullable String id, String settings) implements CueDetails {}

    /** SAMI: the class of the paragraph, which names its language. */
    record Sami(String styleClass) implements CueDetails {}

    /** ASS and SSA: names of the fields as the section's format line gives them, and values. */
    record Ass(List<String> names, List<String> values) implements CueDetails {

        /** The value of a field, named in any case, or the empty string. */
        public String value(String name) {
            int index = index(names, name);
            return index < 0 || index >= values.size() ? "" : values.get(index).strip();
        }

        static int index(List<String> names, String name) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).toLowerCase(Locale.ROOT).equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
