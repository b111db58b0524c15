package org.intertitle.ui.kit;

import org.intertitle.kernel.Language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The languages that choices offer: those that people subtitle in, the likely ones first. */
public final class Languages {
    private static final List<String> TAGS =
            List.of(
                    "en", "de", "fr", "es", "es-419", "it", "pt", "pt-BR", "nl", "sv", "da", "nb",
                    "fi", "pl", "cs", "sk", "hu", "ro", "bg", "hr", "sr", "sl", "el", "tr", "ru",
                    "uk", "ar", "he", "fa", "hi", "th", "vi", "id", "ms", "ja", "ko", "zh-Hans",
                    "zh-Hant", "ca", "eu", "gl", "et", "lv", "lt", "is", "bn", "ta", "te", "mk",
                    "sq");

    private Languages() {}

    /** All of them, without doubles. */
    public static List<Language> likelyFirst(Collection<Language> likely) {
        Set<Language> all = new LinkedHashSet<>(likely);
        TAGS.forEach(tag -> all.add(Language.of(tag)));
        all.remove(Language.UNDETERMINED);
        return List.copyOf(all);
    }
}
