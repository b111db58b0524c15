package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How traces name things: codes, tags, a sidecar by its file name, a track by its number. */
final class Told {

    private Told() {}

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String tags(Collection<Language> languages) {
        return languages.stream().map(Language::tag).sorted().collect(Collectors.joining(", "));
    }

    /** A sidecar's file name, or the index of a track. */
    static String name(Subtitle subtitle) {
        return subtitle.path() != null
                ? subtitle.path().name()
                : Integer.toString(Objects.requireNonNull(subtitle.track()));
    }
}
